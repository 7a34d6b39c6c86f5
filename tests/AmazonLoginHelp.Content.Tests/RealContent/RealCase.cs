using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AmazonLoginHelp.Content.Tests.FrontMatter;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>A real cry for help, and how a reader who saw only the questions answered them.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Remedy">The fixes that are its remedy, as its source tells; empty where it does not tell.</param>
/// <param name="Harmful">The fixes that would hurt before the remedy, by the safety rules.</param>
/// <param name="Symptom">What the reader picked on the home page; null if nothing there fitted.</param>
/// <param name="Answers">The answers, in order.</param>
internal sealed record RealCase(string Id, ImmutableArray<string> Remedy, ImmutableArray<string> Harmful, string? Symptom, ImmutableArray<KeyValuePair<string, string>> Answers)
{
    private const string Register = "cases.yaml";

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<RealCase> All { get; } =
        [.. YamlValues.Of(new(Register, File.ReadAllText(Path.Combine(RepositoryFolder.Tests, "RealContent", Register))))!.AsArray().Select(node => Of(node!.AsObject()))];

    /// <summary>Where the answers lead in <paramref name="guide"/>.</summary>
    public Journey WalkIn(Guide guide)
    {
        var first = guide.Symptoms.Get(Symptom!).FirstQuestion;
        return Journey.Replay(guide, first, Symptom, null, []) is Replay.Shown start ? Walk(guide, start.Journey) : throw new InvalidOperationException($"{Id} cannot begin.");
    }

    private Journey Walk(Guide guide, Journey here)
    {
        foreach (var (question, option) in Answers)
        {
            var asked = here.Node as Question;
            Assert.True(asked?.Id == question, $"{Id} answers '{question}', but is asked '{here.Node.Id}'.");
            var next = here.After(guide, asked.Find(option) ?? throw new InvalidOperationException($"{Id}: '{question}' has no option '{option}'."));
            here = ((Replay.Shown)Journey.Replay(guide, next.Node, Symptom, null, next.Query)).Journey;
        }

        return here;
    }

    private static RealCase Of(JsonObject entry) => new(
        entry["case"]!.GetValue<string>(),
        Texts(entry["remedy"]),
        Texts(entry["harmful"]),
        entry["symptom"]?.GetValue<string>(),
        [.. (entry["answers"] as JsonObject ?? []).Select(answer => KeyValuePair.Create(answer.Key, answer.Value!.GetValue<string>()))]);

    private static ImmutableArray<string> Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(item => item!.GetValue<string>())];
}
