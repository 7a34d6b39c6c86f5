using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>Generated guides and addresses, and how many of them a property has to hold for.</summary>
internal static class Generated
{
    private const int MostNodes = 40;
    private const int FewestOptions = 2;
    private const int MostOptions = 5;

    // A failure prints its seed, "(1234,5678)": with .WithReplay(1234UL, 5678UL) at the end it is the first case again.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true);

    /// <summary>Trees without a circle: each question leads to later nodes. Smaller ones have an outcome where a question was.</summary>
    public static Arbitrary<GuideDraft> Drafts { get; } = Arb.From(
        from count in Gen.Choose(1, MostNodes)
        from targets in Gen.CollectToArray(Enumerable.Range(0, count), node => TargetsOf(node, count))
        from symptoms in Gen.Choose(1, GuideDraft.MostSymptoms)
        from firsts in Gen.ArrayOf(Gen.Choose(0, (count - 1) / 2), symptoms)
        select new GuideDraft([.. targets], [.. firsts]),
        draft => draft.Questions.Select(question => draft.With(question)));

    /// <summary>Addresses in such trees, some of them bare, most of them within a journey.</summary>
    public static Arbitrary<Visit> Visits { get; } = Arb.From(
        from draft in Drafts.Generator
        from symptom in Gen.Frequency((1, Gen.Constant<int?>(null)), (4, Gen.Choose(0, draft.Firsts.Length - 1).Select(place => (int?)place)))
        from asked in Gen.Choose(0, draft.Count - 1)
        from answered in Gen.SubListOf(draft.Questions)
        from answers in Gen.CollectToArray(answered, question => Gen.Choose(0, draft.Targets[question].Length - 1).Select(option => (question, option)))
        from noise in Gen.ListOf(Gen.Choose(0, draft.Count).Zip(Gen.Choose(0, MostOptions + 1)), 3)
        select new Visit(draft, symptom, asked, [.. answers], [.. noise]),
        visit => visit.Answers.Select(answer => visit with { Answers = visit.Answers.Remove(answer) }).Concat(visit.Noise.Select(answer => visit with { Noise = visit.Noise.Remove(answer) })));

    public static void HoldsForAll<T>(Arbitrary<T> cases, Action<T> property) => Prop.ForAll(cases, property).Check(Config);

    private static Gen<ImmutableArray<int>> TargetsOf(int node, int count) => node == count - 1
        ? Gen.Constant(ImmutableArray<int>.Empty)
        : Gen.Frequency(
            (1, Gen.Constant(ImmutableArray<int>.Empty)),
            (3, Gen.Choose(FewestOptions, MostOptions).SelectMany(options => Gen.ArrayOf(Gen.Choose(node + 1, count - 1), options)).Select(targets => ImmutableArray.Create(targets))));
}
