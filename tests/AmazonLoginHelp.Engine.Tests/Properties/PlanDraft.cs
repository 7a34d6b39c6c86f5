using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>A plan as it was written: fixes of all kinds, each with how often it helps.</summary>
public sealed record PlanDraft(ImmutableArray<(Fix Fix, Helps Helps)> Tries)
{
    private const int MostFixes = 6;

    /// <summary>Plans of any fixes, also of kinds that content cannot have.</summary>
    public static Arbitrary<PlanDraft> Any { get; } = Of(
        from layer in Gen.Elements(Enum.GetValues<Layer>())
        from reversible in Gen.Frequency((1, Gen.Constant(false)), (3, Gen.Constant(true)))
        from asksPeople in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from onlyWaits in Gen.Frequency((1, Gen.Constant(true)), (6, Gen.Constant(false)))
        from needs in Gen.Elements<Need?>(null, Need.SignedInDevice, Need.CarrierAccount)
        from takes in Gen.Elements(Enum.GetValues<Takes>())
        from marks in Gen.Choose(0, 15)
        select SmallGuide.AFix("") with
        {
            Layer = layer,
            Reversible = reversible,
            AsksPeople = asksPeople,
            OnlyWaits = onlyWaits,
            Needs = needs is { } one ? [one] : [],
            Takes = takes,
            Marks = (Marks)marks,
        });

    /// <summary>Plans in which no fix must precede another.</summary>
    public static Arbitrary<PlanDraft> Free { get; } = Of(
        from takes in Gen.Elements(Enum.GetValues<Takes>())
        from asksPeople in Gen.Elements(true, false)
        from marks in Gen.Choose(0, 15)
        select SmallGuide.AFix("") with { Takes = takes, AsksPeople = asksPeople, Marks = (Marks)marks });

    public Catalogue<Fix> Fixes => new(Tries.Select((one, place) => one.Fix with { Id = $"f{place}" }));

    public ImmutableArray<PlannedFix> Written => [.. Tries.Select((one, place) => new PlannedFix($"f{place}", $"f{place}", one.Helps))];

    public ImmutableArray<PlannedFix> Best => PlanOrder.Best(Written, Fixes);

    /// <summary>Whether each fix stands after all that must precede it.</summary>
    public bool Allows(ImmutableArray<PlannedFix> order)
    {
        var fixes = order.Select(planned => Fixes.Get(planned.Fix)).ToList();
        return !fixes.Index().Any(late => fixes.Take(late.Index).Any(early => PlanOrder.MustPrecede(late.Item, early)));
    }

    /// <summary>The minutes to be expected until a fix helps or all were tried: each costs its effort if none before it has helped.</summary>
    public decimal ExpectedEffort(ImmutableArray<PlannedFix> order)
    {
        var (expected, noneHelped) = (0m, 1m);
        foreach (var planned in order)
        {
            expected += noneHelped * Bands.Effort(Fixes.Get(planned.Fix));
            noneHelped *= 1 - Bands.Chance(planned.Helps);
        }

        return expected;
    }

    /// <summary>The plan in every order there is.</summary>
    public IEnumerable<ImmutableArray<PlannedFix>> Orders() => Orders([], Written);

    /// <summary>A guide whose only outcome has this plan.</summary>
    public Guide Planning(ImmutableArray<PlannedFix> order)
    {
        var guide = new SmallGuide().Symptom("outage", "end").Outcome("end").WithOutcome("end", outcome => outcome with { Plan = order });
        return Fixes.Aggregate(guide, (so, fix) => so.Fix(fix.Id).WithFix(fix.Id, _ => fix)).Build();
    }

    public override string ToString() => string.Join("; ", Tries.Select((one, place) =>
        $"f{place} {one.Helps} {one.Fix.Takes} {one.Fix.Layer}{(one.Fix.Reversible ? "" : " irreversible")}{(one.Fix.AsksPeople ? " asks" : "")}{(one.Fix.OnlyWaits ? " waits" : "")}{(one.Fix.Needs.IsEmpty ? "" : $" needs {one.Fix.Needs[0]}")} {one.Fix.Marks}"));

    private static IEnumerable<ImmutableArray<PlannedFix>> Orders(ImmutableArray<PlannedFix> begun, ImmutableArray<PlannedFix> left) =>
        left.IsEmpty ? [begun] : left.SelectMany(next => Orders(begun.Add(next), left.Remove(next)));

    private static Arbitrary<PlanDraft> Of(Gen<Fix> fixes) => Arb.From(
        from count in Gen.Choose(1, MostFixes)
        from tries in Gen.ArrayOf(fixes.Zip(Gen.Elements(Enum.GetValues<Helps>())), count)
        select new PlanDraft([.. tries]),
        draft => draft.Tries.Length == 1 ? [] : draft.Tries.Select((_, place) => new PlanDraft(draft.Tries.RemoveAt(place))));
}
