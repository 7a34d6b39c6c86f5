using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>The verdict and the plan.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Likely">Whether the layer is only the likeliest one: the outcome says so, or none of the answers told anything.</param>
/// <param name="Reasons">What the answers say about where it is stuck; only those that say something.</param>
/// <param name="Waiting">Waiting, which comes before everything else; empty unless trouble is on.</param>
/// <param name="Steps">The fixes in order.</param>
/// <param name="Contacts">Whom to ask.</param>
/// <param name="Call">What to read to them.</param>
/// <param name="Unused">Answers that this way did not need.</param>
public sealed record OutcomeView(
    Outcome Outcome,
    bool Likely,
    ImmutableArray<Reason> Reasons,
    ImmutableArray<PlanStepView> Waiting,
    ImmutableArray<PlanStepView> Steps,
    ImmutableArray<ContactView> Contacts,
    CallView Call,
    ImmutableArray<Answered> Unused) : NodeView
{
    /// <summary>Where it is not stuck, by what the person has tried.</summary>
    public ImmutableHashSet<Layer> Excluded => [.. Reasons.Where(reason => reason.IsTested).SelectMany(reason => reason.Excluded)];

    internal static OutcomeView Of(Guide guide, DateTime now, Journey journey, Outcome outcome)
    {
        var plan = Plan.At(guide, outcome, now);
        var reasons = new LayersLeft(guide).Reasons(journey.Trail);
        var telling = reasons.RemoveAll(reason => reason.Tells is null);
        ImmutableArray<Contact> contacts = [.. outcome.Contacts.Select(guide.Contacts.Get)];
        return new(
            outcome,
            outcome.Likely || (telling.IsEmpty && !journey.Trail.IsEmpty),
            telling,
            [.. plan.Waiting.Select(Step)],
            [.. plan.Fixes.Select(Step)],
            [.. contacts.Select(contact => new ContactView(contact, plan.Busy.Contains(contact.Id)))],
            CallView.Of(journey, reasons, outcome.Ask, contacts),
            journey.Kept);

        PlanStepView Step(PlannedFix planned) => new(planned, guide.Fixes.Get(planned.Fix), Addresses.FixInPlan(planned.Fix, journey.Here()));
    }
}

/// <summary>A fix in its place in the plan.</summary>
public sealed record PlanStepView(PlannedFix Planned, Fix Fix, string Address);

/// <summary>A contact of the plan.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Busy">Whether many others are likely to ask the same now.</param>
public sealed record ContactView(Contact Contact, bool Busy);

/// <summary>What to read on the telephone: the note for the first contact, and what the others are asked in the end instead.</summary>
public sealed record CallView(ImmutableArray<string> Sentences, ImmutableArray<Contact> Others)
{
    private const string Opening = "Amazonにサインインできません。";
    private const string FraudOpening = "Amazonのことで、詐欺にあったかもしれません。";

    internal static CallView Of(Journey journey, ImmutableArray<Reason> reasons, string ask, ImmutableArray<Contact> contacts)
    {
        var opening = journey.Start.Symptom is { Say.Length: > 0 } symptom ? symptom.Say
            : journey.Node is Outcome { IsFraud: true } ? FraudOpening
            : Opening;
        return new(
            CallNote.Of(opening, reasons, ask.Length > 0 ? ask : contacts[0].Ask).Sentences,
            ask.Length > 0 ? [] : [.. contacts.Skip(1).Where(contact => contact.Ask.Length > 0)]);
    }
}
