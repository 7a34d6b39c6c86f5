using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Where a visitor stands and how they got there: a start and the answers so far, worked out anew from the address on each request.
/// Nothing is remembered between requests, so a reload, a shared link, the back button and a restarted server all show the same.
/// </summary>
public sealed record Journey
{
    /// <summary>Keys of an address that are never the id of a question.</summary>
    public static ImmutableArray<string> ReservedKeys { get; } = ["symptom", "from", "for", "view", "plan", "q", "lang"];

    /// <summary>The key of an address that says for whom it is, and its only value: somebody whom the visitor helps.</summary>
    public static KeyValuePair<string, string> HelperMark { get; } = new("for", "someone");

    /// <summary>The key of an address that says how its page is shown, and its only value: in large print.</summary>
    public static KeyValuePair<string, string> LargePrintMark { get; } = new("view", "large");

    /// <summary>Where it begins.</summary>
    public required JourneyStart Start { get; init; }

    /// <summary>The node that is shown.</summary>
    public required Node Node { get; init; }

    /// <summary>The answers that led from the start to <see cref="Node"/>, in order.</summary>
    public required ImmutableArray<Answered> Trail { get; init; }

    /// <summary>The answer already given to the question that is shown, or null.</summary>
    public required Answered? Current { get; init; }

    /// <summary>Valid answers to questions that are not on the trail: later ones, and ones not reached yet. They travel on.</summary>
    public required ImmutableArray<Answered> Kept { get; init; }

    /// <summary>Answers that could not be used.</summary>
    public required ImmutableArray<DroppedAnswer> Dropped { get; init; }

    /// <summary>Whether the visitor helps somebody else (safety rule 9).</summary>
    public bool ForSomeone { get; init; }

    /// <summary>Whether its pages are read in large print, with only what one needs while doing it.</summary>
    public bool InLargePrint { get; init; }

    /// <summary>Whether it has ended at an outcome; then <see cref="Kept"/> holds the answers that the way did not need.</summary>
    public bool IsFinished => Node is Outcome;

    /// <summary>
    /// Walks from the start along the answers. The rules: an answer to an unknown question is ignored; one given twice or naming no
    /// option is dropped and listed; a valid one to a question not reached yet is kept, and that question is passed over when
    /// reached. The asked-for node is shown if it is on the way, even with later answers present; otherwise the visitor is sent to
    /// where the walk stops.
    /// </summary>
    /// <param name="guide">The guide to walk in.</param>
    /// <param name="node">The id of the asked-for node.</param>
    /// <param name="symptom">The id of the symptom to start from, or null. Goes before <paramref name="from"/>.</param>
    /// <param name="from">The id of the node to start from, or null. With neither, the asked-for node is the start.</param>
    /// <param name="given">Question ids and option ids as they stand in the address, in any order.</param>
    /// <returns>What to show, where to go, or what is not in the guide. Never throws, whatever the address says.</returns>
    public static Replay Replay(Guide guide, string node, string? symptom, string? from, IEnumerable<KeyValuePair<string, string>> given)
    {
        if (guide.Nodes.Find(node) is not { } asked)
        {
            return new Replay.NotFound(node);
        }

        if (FindStart(guide, asked, symptom, from) is not { } start)
        {
            return new Replay.NotFound(symptom ?? from!);
        }

        var keys = given as IReadOnlyCollection<KeyValuePair<string, string>> ?? [.. given];
        var answers = GivenAnswers.Read(guide, keys);
        var way = Walk(guide, start.Node, answers.Valid);
        return way.StandingAt(asked) is { } trail
            ? new Replay.Shown(Marked(Standing(start, asked, trail, answers)))
            : new Replay.Elsewhere(Marked(Standing(start, way.Stop, way.Trail, answers)));

        Journey Marked(Journey journey) => journey with { ForSomeone = keys.Contains(HelperMark), InLargePrint = keys.Contains(LargePrintMark) };
    }

    /// <summary>The address of the first page of a journey from <paramref name="symptom"/>.</summary>
    public static JourneyPoint First(Symptom symptom, bool forSomeone = false) =>
        new(symptom.FirstQuestion, [new("symptom", symptom.Id), .. forSomeone ? [HelperMark] : Array.Empty<KeyValuePair<string, string>>()]);

    /// <summary>The address to which the answers lead from here: the first question not answered yet, or an outcome.</summary>
    public JourneyPoint Furthest(Guide guide) => Furthest(guide, [.. SoFar, .. Kept]);

    /// <summary>The address of this page with all that it needs, and no more: what a visitor may share.</summary>
    public JourneyPoint Here() => IsFinished ? PointAt(Node, Trail, []) : Whole();

    /// <summary>The address of this page with every answer that was given, also those that this way does not use or that were dropped.</summary>
    public JourneyPoint Everything()
    {
        var whole = Whole();
        return whole with { Query = [.. whole.Query, .. Dropped.SelectMany(dropped => dropped.Given, (dropped, value) => KeyValuePair.Create(dropped.Question.Id, value))] };
    }

    /// <summary>The address to which <paramref name="option"/> of the question shown leads: the first question not answered yet.</summary>
    /// <exception cref="InvalidOperationException">An outcome is shown.</exception>
    public JourneyPoint After(Guide guide, Option option)
    {
        var question = Node as Question ?? throw new InvalidOperationException("An outcome has no options.");
        return Furthest(guide, [.. Trail, new(question, option), .. Kept]);
    }

    /// <summary>The address at which an earlier answer can be changed; all other answers travel on.</summary>
    public JourneyPoint ChangeOf(Answered answer)
    {
        var before = Trail[..Trail.IndexOf(answer)];
        return PointAt(answer.Question, [.. before, answer], SoFar.Concat(Kept).Except(before).Where(other => other != answer));
    }

    private JourneyPoint Furthest(Guide guide, ImmutableArray<Answered> answers)
    {
        var way = Walk(guide, Start.Node, answers.ToDictionary(answer => answer.Question.Id));
        return PointAt(way.Stop, way.Trail, answers.Except(way.Trail));
    }

    private ImmutableArray<Answered> SoFar => Current is null ? Trail : Trail.Add(Current);

    private JourneyPoint Whole() => PointAt(Node, SoFar, Kept);

    private static JourneyStart? FindStart(Guide guide, Node asked, string? symptom, string? from) => (symptom, from) switch
    {
        ({ } id, _) => guide.Symptoms.Find(id) is { } found ? new(found, guide.Nodes.Get(found.FirstQuestion)) : null,
        (null, { } id) => guide.FindNode(id) is { } found ? new(null, found) : null,
        _ => new(null, asked),
    };

    private static Journey Standing(JourneyStart start, Node node, ImmutableArray<Answered> trail, GivenAnswers answers)
    {
        var passed = trail.Select(answer => answer.Question.Id).Append(node.Id).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Start = start,
            Node = node,
            Trail = trail,
            Current = answers.Valid.GetValueOrDefault(node.Id),
            Kept = [.. answers.Valid.Values.Where(answer => !passed.Contains(answer.Question.Id)).OrderBy(answer => answer.Question.Id, StringComparer.Ordinal)],
            Dropped = answers.Dropped,
        };
    }

    private static Way Walk(Guide guide, Node start, IReadOnlyDictionary<string, Answered> answers)
    {
        var trail = ImmutableArray.CreateBuilder<Answered>();
        var node = start;
        while (node is Question && answers.TryGetValue(node.Id, out var answer) && trail.Count < guide.Nodes.Count)
        {
            trail.Add(answer);
            node = guide.Follow(answer.Option);
        }

        return new(trail.ToImmutable(), node);
    }

    // Answers on the way in their order, then all others by id: one page, one address.
    private JourneyPoint PointAt(Node node, IEnumerable<Answered> way, IEnumerable<Answered> others)
    {
        var query = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (Start.Symptom is { } symptom)
        {
            query.Add(new("symptom", symptom.Id));
        }
        else if (Start.Node.Id != node.Id)
        {
            query.Add(new("from", Start.Node.Id));
        }

        if (ForSomeone)
        {
            query.Add(HelperMark);
        }

        if (InLargePrint)
        {
            query.Add(LargePrintMark);
        }

        var answers = way.Concat(others.OrderBy(answer => answer.Question.Id, StringComparer.Ordinal));
        query.AddRange(answers.Select(answer => KeyValuePair.Create(answer.Question.Id, answer.Option.Id)));
        return new(node.Id, query.ToImmutable());
    }

    private sealed record Way(ImmutableArray<Answered> Trail, Node Stop)
    {
        public ImmutableArray<Answered>? StandingAt(Node node)
        {
            if (node.Id == Stop.Id)
            {
                return Trail;
            }

            for (var passed = 0; passed < Trail.Length; passed++)
            {
                if (Trail[passed].Question.Id == node.Id)
                {
                    return Trail[..passed];
                }
            }

            return null;
        }
    }
}

/// <summary>The address of a node within a journey, before it is written as text.</summary>
/// <param name="Node">The id of the node.</param>
/// <param name="Query">Keys and values in their canonical order.</param>
public sealed record JourneyPoint(string Node, ImmutableArray<KeyValuePair<string, string>> Query);
