using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>One address in a generated guide.</summary>
/// <param name="Draft">The guide.</param>
/// <param name="Symptom">The symptom to start from; null for the asked node itself.</param>
/// <param name="Asked">The node whose address is opened.</param>
/// <param name="Answers">Usable answers, a question each: pairs of a question and an option.</param>
/// <param name="Noise">Answers that may name anything, twice too.</param>
public sealed record Visit(GuideDraft Draft, int? Symptom, int Asked, ImmutableArray<(int Node, int Option)> Answers, ImmutableArray<(int Node, int Option)> Noise)
{
    private readonly Lazy<Guide> _guide = new(() => Draft.Build());

    public Guide Guide => _guide.Value;

    /// <summary>The usable answers as they stand in an address.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Given => [.. Answers.Select(Written)];

    /// <summary>Everything, with the noise.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Everything => [.. Given, .. Noise.Select(Written)];

    public Replay Replay(IEnumerable<KeyValuePair<string, string>> given) =>
        Journey.Replay(Guide, GuideDraft.NodeId(Asked), Symptom is { } symptom ? GuideDraft.SymptomId(symptom) : null, null, given);

    public Journey Stand(IEnumerable<KeyValuePair<string, string>> given) => JourneyOf(Replay(given));

    public static Journey JourneyOf(Replay replay) => replay switch
    {
        Replay.Shown shown => shown.Journey,
        Replay.Elsewhere elsewhere => elsewhere.Journey,
        _ => throw new InvalidOperationException($"{replay}"),
    };

    /// <summary>All that a replay came to, as one text.</summary>
    public static string Told(Replay replay)
    {
        var journey = JourneyOf(replay);
        return $"{replay.GetType().Name} {journey.Node.Id} after {Told(journey.Trail)}, marked {journey.Current?.Option.Id}, kept {Told(journey.Kept)}, "
            + $"dropped {string.Join(' ', journey.Dropped.Select(dropped => $"{dropped.Question.Id}:{dropped.Reason}").Order(StringComparer.Ordinal))}, at {string.Join('&', journey.Here().Query)}";
    }

    public override string ToString() =>
        $"{(Symptom is { } symptom ? GuideDraft.SymptomId(symptom) : "bare")}, asked {Asked}, answers {string.Join(' ', Answers)}, noise {string.Join(' ', Noise)}; {Draft}";

    private static string Told(IEnumerable<Answered> answers) => string.Join(' ', answers.Select(answer => $"{answer.Question.Id}={answer.Option.Id}"));

    private static KeyValuePair<string, string> Written((int Node, int Option) answer) => new(GuideDraft.NodeId(answer.Node), GuideDraft.OptionId(answer.Option));
}
