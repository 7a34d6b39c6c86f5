using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>A guide as lines of text, so that a specification can say what a file comes to.</summary>
internal static class GuideLines
{
    public static IEnumerable<string> Of(Guide guide) =>
    [
        $"symptoms: {string.Join(", ", guide.Symptoms.Select(symptom => symptom.Id))}",
        .. guide.Symptoms.SelectMany(Of),
        .. guide.Nodes.SelectMany(Of),
        .. guide.Fixes.SelectMany(Of),
        .. guide.Contacts.SelectMany(Of),
        .. guide.Screens.SelectMany(Of),
        $"faq: {string.Join(", ", guide.Faq.Select(entry => entry.Id))}",
        .. guide.Faq.Select(entry => $"faq {entry.Id}: {entry.Title}; {string.Join(", ", entry.Symptoms)}; {ProseText.Of(entry.Body)}"),
        $"incidents: {string.Join(", ", guide.Incidents.Select(incident => incident.Id))}",
        .. guide.Faq.Select(entry => $"faq {entry.Id} changed: {ProseText.Of(entry.Changed)}"),
        .. guide.Incidents.Select(incident => $"incident {incident.Id}: {Of(incident.From)} to {Of(incident.To)}; {string.Join(", ", incident.Affects)}; {incident.Source.Title}; {ProseText.Of(incident.Body)}"),
        .. guide.Incidents.Select(incident => $"incident {incident.Id} meanwhile: wait {incident.Wait}; busy {string.Join(", ", incident.Busy ?? [])}; end: {ProseText.Of(incident.End)}"),
        .. guide.Pages.Select(page => $"page {page.Id}: {page.Title}; {ProseText.Of(page.Body)}"),
        .. guide.Families.Select(family => $"family {family.Id}: {string.Join(" / ", family.Words)}"),
        .. guide.Signs.Select(sign => $"sign {string.Join(" + ", sign.Families)}: {string.Join(", ", sign.Answers.Select(answer => $"{answer.Key}={answer.Value}"))}{(sign.IsFraud ? "; fraud" : "")}"),
        $"elsewhere: {string.Join(" / ", guide.Elsewhere)}",
        .. guide.Labelled.Select(text => $"text {text.Id}: {text.Text}; {text.Symptom ?? "none"}; also {string.Join(", ", text.Also)}; {text.Group}; {string.Join(", ", text.Traits.OrderBy(trait => trait.Key, StringComparer.Ordinal).Select(trait => $"{trait.Key} {trait.Value}"))}"),
        $"home: {guide.Home.Title}; {ProseText.Of(guide.Home.Body)}",
        $"strip: {guide.Strip.Title}; {ProseText.Of(guide.Strip.Body)}; {guide.Strip.Label} -> {guide.Strip.Target}",
        .. guide.Facts.SelectMany(Of),
        .. guide.Claims.SelectMany(Of),
        .. guide.Moved.Select(moved => $"moved: {ProseText.Of(moved.Key)} -> {ProseText.Of(moved.Value)}"),
        .. guide.FactsUsed.Select(used => $"facts used by {ProseText.Of(used.Key)}: {string.Join(", ", used.Value)}"),
    ];

    private static IEnumerable<string> Of(Symptom symptom) =>
    [
        $"symptom {symptom.Id} -> {symptom.FirstQuestion}",
        $"symptom {symptom.Id} is told: {symptom.Say}",
        $"symptom {symptom.Id} says: {symptom.Title}; {ProseText.Of(symptom.Body)}",
        .. symptom.Phrases.Select(phrases => $"symptom {symptom.Id} in {phrases.Key}: {string.Join(" / ", phrases.Value)}"),
    ];

    private static IEnumerable<string> Of(Node node) => node switch
    {
        Question question =>
        [
            $"question {question.Id}: {string.Join(", ", question.Options.Select(option => $"{option.Id} -> {option.Target}"))}",
            $"question {question.Id} says: {question.Title}; {ProseText.Of(question.Body)}",
            $"question {question.Id} asks: {question.Asks}",
            $"question {question.Id} costs: {question.Effort}",
            .. question.Options.Select(option => $"option {question.Id}={option.Id}: {option.Label}; {option.Hint}"),
            .. question.Options.Select(option => $"option {question.Id}={option.Id} tells: {option.Tells}"),
        ],
        Outcome outcome =>
        [
            $"outcome {outcome.Id}: {outcome.Layer}{(outcome.Likely ? ", likely" : "")}; {string.Join(", ", outcome.Plan.Select(planned => $"{planned.Fix} '{planned.Label}' {planned.Helps}"))}; {string.Join(", ", outcome.Contacts)}",
            $"outcome {outcome.Id} says: {outcome.Title}; {ProseText.Of(outcome.Body)}; plan: {ProseText.Of(outcome.PlanNote)}; if not: {ProseText.Of(outcome.IfNot)}",
            $"outcome {outcome.Id} tries: {string.Join(", ", outcome.Plan.Select(planned => planned.Fix))}{(outcome.KeepsOrder ? ", in order" : "")}{(outcome.IsFraud ? ", fraud" : "")}",
            $"outcome {outcome.Id} asks: {outcome.Ask}",
            $"outcome {outcome.Id} changed: {ProseText.Of(outcome.Changed)}",
        ],
        _ => throw new InvalidOperationException($"A {node.GetType().Name} has no line yet."),
    };

    private static IEnumerable<string> Of(Fix fix) =>
    [
        $"fix {fix.Id}: {fix.Layer}, {fix.Takes}, {fix.Hands}, signed out {fix.WorksSignedOut}, {(fix.Reversible ? "reversible" : "irreversible")}{(fix.AsksPeople ? ", asks people" : "")}{(fix.OnlyWaits ? ", only waits" : "")}; needs {string.Join(", ", fix.Needs)}; marks {fix.Marks}",
        $"fix {fix.Id} says: {fix.Title}; {ProseText.Of(fix.Purpose)}; before: {ProseText.Of(fix.Before)}; worked: {ProseText.Of(fix.Worked)}; undo: {ProseText.Of(fix.Undo)}; if not: {ProseText.Of(fix.IfNot)}",
        $"fix {fix.Id} gives up: {fix.GiveUp}",
        $"fix {fix.Id} waits: {fix.Wait?.TotalMinutes} minutes",
        $"fix {fix.Id} changed: {ProseText.Of(fix.Changed)}",
        $"fix {fix.Id} steps: {string.Join(" / ", fix.Steps.Select(ProseText.Of))}",
    ];

    private static IEnumerable<string> Of(Contact contact) =>
    [
        $"contact {contact.Id}: {contact.Kind}, signed out {contact.WorksSignedOut}; {string.Join(" / ", contact.Routes.Select(ProseText.Of))}",
        $"contact {contact.Id} says: {contact.Title}; {ProseText.Of(contact.Body)}; prepare: {ProseText.Of(contact.Prepare)}; say: {ProseText.Of(contact.Say)}",
        $"contact {contact.Id} is asked: {contact.Ask}",
        $"contact {contact.Id} changed: {ProseText.Of(contact.Changed)}",
    ];

    private static IEnumerable<string> Of(Screen screen) =>
    [
        $"screen {screen.Id}: {string.Join(" / ", screen.Texts)} -> {string.Join(", ", screen.LeadsTo.Select(link => ProseText.Of(link.Target)))}",
        $"screen {screen.Id} says: {screen.Title}; {ProseText.Of(screen.Body)}",
        $"screen {screen.Id} changed: {ProseText.Of(screen.Changed)}",
    ];

    private static IEnumerable<string> Of(Fact fact) =>
    [
        $"fact {fact.Id}: {fact.Label}; {fact.Kind} {string.Join(" / ", fact.Values)}",
        $"fact {fact.Id} source: {fact.Source.Title} {fact.Source.Address}; {fact.Confidence}",
        $"fact {fact.Id} dates: evidence {Of(fact.Evidence)}, written {fact.Written:yyyy-MM-dd}, seen live {fact.SeenLive:yyyy-MM-dd}, review {fact.ReviewBy:yyyy-MM-dd}, limit {fact.HardLimit:yyyy-MM-dd}",
        $"fact {fact.Id} use: body {fact.Body}; find {fact.Find}; signed out {fact.WorksSignedOut}; cost {fact.Cost}; hours {Of(fact.Hours)}; superseded by {fact.SupersededBy}; conflicts {string.Join(" / ", fact.Conflicts)}",
        $"fact {fact.Id} entry: {fact.Entry?.Id}",
    ];

    private static IEnumerable<string> Of(Claim claim) =>
    [
        $"claim {claim.Id}: {claim.Source.Id}; {claim.Says}; {claim.Status}; {claim.Correction}",
        $"claim {claim.Id} answered by: {string.Join(", ", claim.AnsweredBy.Select(ProseText.Of))}",
        $"source {claim.Source.Id}: {claim.Source.Title}; {claim.Source.Address}; {claim.Source.Dated}",
    ];

    private static string Of(PartialDate? date) => date?.ToString() ?? "unknown";

    private static string Of(DayOrMinute? moment) => moment is { } known ? $"{known.Day:yyyy-MM-dd}{(known.Minute is { } minute ? $" {minute:HH:mm}" : "")}" : "";

    private static string Of(OpeningHours? hours) =>
        hours is null ? "unknown" : $"{hours.From:HH:mm}-{hours.To:HH:mm}{(hours.WeekdaysOnly ? " weekdays" : "")}";
}
