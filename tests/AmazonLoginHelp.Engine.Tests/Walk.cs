using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Journeys;

/// <summary>
/// A visitor's way through a guide, told as it happens:
/// <c>Walk.From("no-code").Answer("carrier", "au").Reaches("au-blocks")</c>. Each project of tests says on which ground it walks.
/// </summary>
internal sealed partial record Walk
{
    private Walk()
    {
    }

    /// <summary>The guide to walk in: that of the project, unless <see cref="In"/> names another.</summary>
    public Guide Guide { get; private init; } = Ground;

    public string? Symptom { get; private init; }

    public string? Start { get; private init; }

    /// <summary>The node whose address is opened; without one, the node that the last words of the walk name.</summary>
    public string? Asked { get; private init; }

    public ImmutableArray<KeyValuePair<string, string>> Given { get; private init; } = [];

    /// <summary>Begins at the first question of a symptom.</summary>
    public static Walk From(string symptom) => new() { Symptom = symptom };

    /// <summary>Begins at the node that <c>from</c> names.</summary>
    public static Walk FromNode(string node) => new() { Start = node };

    /// <summary>Opens the address of a node that names no beginning.</summary>
    public static Walk Bare(string node) => new() { Asked = node };

    /// <summary>Opens an address as the engine gives it.</summary>
    public static Walk To(JourneyPoint point) => new()
    {
        Symptom = ValueOf(point, "symptom"),
        Start = ValueOf(point, "from"),
        Asked = point.Node,
        Given = [.. point.Query.Where(pair => pair.Key is not ("symptom" or "from"))],
    };

    public Walk In(Guide guide) => this with { Guide = guide };

    /// <summary>Adds <c>from</c> to an address that already has a symptom.</summary>
    public Walk AndFromNode(string node) => this with { Start = node };

    public Walk Answer(string question, string option) => this with { Given = Given.Add(new(question, option)) };

    /// <summary>Opens the address of this node, wherever the answers lead.</summary>
    public Walk At(string node) => this with { Asked = node };

    /// <summary>Ends at this outcome.</summary>
    public Journey Reaches(string outcome)
    {
        var journey = Shows(outcome);
        Assert.True(journey.IsFinished, $"'{outcome}' is a question, not an outcome.");
        return journey;
    }

    /// <summary>Is asked this question, which the answers do not answer.</summary>
    public Journey StaysAt(string question)
    {
        var journey = Shows(question);
        Assert.False(journey.IsFinished, $"'{question}' is an outcome, not a question.");
        Assert.Null(journey.Current);
        return journey;
    }

    /// <summary>Sees this node, with whatever answers are marked there.</summary>
    public Journey Shows(string node)
    {
        var asked = Asked ?? node;
        var journey = Assert.IsType<Replay.Shown>(ReplayAt(asked)).Journey;
        Assert.Equal(node, journey.Node.Id);
        return journey;
    }

    /// <summary>Is not shown what was asked for, but sent to this node.</summary>
    public Journey IsSentTo(string node)
    {
        var journey = Assert.IsType<Replay.Elsewhere>(ReplayAt(Asked ?? throw new InvalidOperationException("Say with At(...) what is asked for."))).Journey;
        Assert.Equal(node, journey.Node.Id);
        return journey;
    }

    /// <summary>Asks for something that the guide does not have: this id.</summary>
    public void IsNotFound(string id) => Assert.Equal(new Replay.NotFound(id), ReplayAt(Asked ?? id));

    public Replay ReplayAt(string node) => Journey.Replay(Guide, node, Symptom, Start, Given);

    private static string? ValueOf(JourneyPoint point, string key) =>
        point.Query.Where(pair => pair.Key == key).Select(pair => pair.Value).SingleOrDefault();
}
