using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>All that the page of a node shows.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">The question, or the verdict.</param>
/// <param name="Canonical">The bare address of the node.</param>
/// <param name="Here">The address of this page with every answer that was given, and nothing else.</param>
/// <param name="Address">The address of this journey, to be shared; also a helper shares what the person herself should see, and in ordinary print.</param>
/// <param name="Back">Where the link back leads: the question before, or where the journey was begun.</param>
/// <param name="Trail">The answers so far.</param>
/// <param name="Dropped">Questions whose answer could not be used, with the reason.</param>
/// <param name="Help">For whom it is.</param>
/// <param name="Print">How large it is shown.</param>
/// <param name="Incidents">Trouble that may be the cause.</param>
/// <param name="View">The question or the outcome itself.</param>
public sealed record NodeModel(
    PageFrame Frame,
    string Title,
    string Canonical,
    string Here,
    string Address,
    string Back,
    ImmutableArray<TrailEntry> Trail,
    ImmutableArray<DroppedAnswer> Dropped,
    ForWhom Help,
    LargePrint Print,
    ImmutableArray<Incident> Incidents,
    NodeView View)
{
    /// <summary>The tree of the symptom with this node marked; null for a journey that began at a node.</summary>
    public string? Map { get; init; }

    public static NodeModel Of(Guide guide, PageFrame frame, Journey journey) => new(
        frame,
        journey.Node.Title,
        Addresses.Node(journey.Node.Id),
        Addresses.Journey(journey.Everything()),
        Addresses.Journey((journey with { ForSomeone = false, InLargePrint = false }).Here()),
        BackFrom(journey),
        [.. journey.Trail.Select(answer => new TrailEntry(answer.Question.Title, answer.Option.Label, Addresses.Journey(journey.ChangeOf(answer))))],
        journey.Dropped,
        ForWhom.Of(guide, journey, Addresses.Journey),
        LargePrint.Of(journey, Addresses.Journey),
        guide.IncidentsAt(frame.Now, journey.Node),
        journey.Node is Outcome outcome ? OutcomeView.Of(guide, frame.Now, journey, outcome) : QuestionView.Of(guide, journey, (Question)journey.Node))
    {
        Map = journey.Start.Symptom is { } symptom ? Addresses.SeenFrom(Addresses.Of(new(GuideKind.Symptom, symptom.Id)), journey.Node.Id, journey.ForSomeone) : null,
    };

    private static string BackFrom(Journey journey) =>
        journey.Trail is [.., var last] ? Addresses.Journey(journey.ChangeOf(last))
        : journey.Start.Symptom is { } symptom ? Addresses.Of(new(GuideKind.Symptom, symptom.Id))
        : Addresses.Symptoms;
}

/// <summary>An answer given on the way.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What was picked.</param>
/// <param name="Change">Where it can be changed; the other answers travel on.</param>
public sealed record TrailEntry(string Question, string Answer, string Change);

public abstract record NodeView;

public sealed record QuestionView(Prose Body, Effort Effort, ImmutableArray<OptionView> Options, bool ShowsStrip) : NodeView
{
    internal static QuestionView Of(Guide guide, Journey journey, Question question) => new(
        question.Body,
        question.Effort,
        [.. question.Options.Select(option => new OptionView(option.Label, option.Hint, Addresses.Journey(journey.After(guide, option)), option == journey.Current?.Option))],
        ShowsStrip: journey.Trail.IsEmpty);
}

/// <summary>An option as a link.</summary>
public sealed record OptionView(string Label, string? Hint, string Address, bool IsCurrent);
