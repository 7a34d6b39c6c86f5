using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Tests.Plans;

/// <summary>One way from a symptom to an outcome.</summary>
public sealed record Way(Symptom Symptom, TreePath Path)
{
    /// <summary>Every way of the site's guide.</summary>
    public static IEnumerable<Way> All => AllOf(Site.Guide);

    /// <summary>Of each symptom the way with the most answers.</summary>
    public static ImmutableArray<Way> Longest { get; } = [.. All.GroupBy(way => way.Symptom.Id).Select(ways => ways.MaxBy(way => way.Path.Length)!)];

    /// <summary>The symptoms, each of which has one of <see cref="Longest"/>.</summary>
    public static TheoryData<string> Symptoms => [.. Longest.Select(way => way.Symptom.Id)];

    public static IEnumerable<Way> AllOf(Guide guide) => guide.Symptoms.SelectMany(symptom => Paths.From(guide, symptom), (symptom, path) => new Way(symptom, path));

    public static Way From(string symptom) => Longest.Single(way => way.Symptom.Id == symptom);

    /// <summary>What the address says after the symptom.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Answers => [.. Path.Answers.Select(answer => KeyValuePair.Create(answer.Question.Id, answer.Option.Id))];

    /// <summary>The journey that has come to its end.</summary>
    public Journey In(Guide guide, params KeyValuePair<string, string>[] more) =>
        Assert.IsType<Replay.Shown>(Journey.Replay(guide, Path.Outcome.Id, Symptom.Id, null, [.. more, .. Answers])).Journey;

    /// <summary>The address of the outcome.</summary>
    public string Address(bool forSomeone = false) => Addresses.Journey(In(Site.Guide, forSomeone ? [Journey.HelperMark] : []).Here());
}
