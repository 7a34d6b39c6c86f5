namespace AmazonLoginHelp.Engine;

/// <summary>Where one can go from a page by its plan, contacts and words. Symptoms and questions are left out: from there one answers.</summary>
internal static class PageLinks
{
    public static IEnumerable<(GuideReference From, GuideReference To)> All(Guide guide) =>
    [
        .. guide.Nodes.OfType<Outcome>().SelectMany(outcome => From(GuideKind.Node, outcome.Id, Of(outcome))),
        .. guide.Fixes.SelectMany(fix => From(GuideKind.Fix, fix.Id, Of(fix))),
        .. guide.Contacts.SelectMany(contact => From(GuideKind.Contact, contact.Id, In([contact.Body, .. contact.Routes, contact.Prepare, contact.Say, contact.Changed]))),
        .. guide.Screens.SelectMany(screen => From(GuideKind.Screen, screen.Id, [.. screen.LeadsTo.Select(link => link.Target), .. In(screen.Body, screen.Changed)])),
        .. guide.Faq.SelectMany(entry => From(GuideKind.Faq, entry.Id, In(entry.Body, entry.Changed))),
        .. guide.Pages.SelectMany(page => From(GuideKind.Page, page.Id, In(page.Body))),
    ];

    /// <summary>The plan comes first, so that of two links equally near the planned one is found.</summary>
    public static IEnumerable<GuideReference> Of(Outcome outcome) =>
    [
        .. outcome.Plan.Select(planned => new GuideReference(GuideKind.Fix, planned.Fix)),
        .. In(outcome.Body, outcome.PlanNote, outcome.IfNot, outcome.Changed),
        .. outcome.Contacts.Select(contact => new GuideReference(GuideKind.Contact, contact)),
    ];

    private static IEnumerable<GuideReference> Of(Fix fix) => In([fix.Purpose, fix.Before, .. fix.Steps, fix.Worked, fix.Undo, fix.IfNot, fix.Changed]);

    private static IEnumerable<GuideReference> In(params IEnumerable<Prose> parts) => parts.SelectMany(part => part.LinkTargets());

    private static IEnumerable<(GuideReference From, GuideReference To)> From(GuideKind kind, string id, IEnumerable<GuideReference> targets) =>
        targets.Select(target => (new GuideReference(kind, id), target));
}
