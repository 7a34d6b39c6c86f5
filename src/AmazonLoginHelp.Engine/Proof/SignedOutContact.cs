namespace AmazonLoginHelp.Engine;

internal static class SignedOutContact
{
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails) =>
        from outcome in guide.Nodes.OfType<Outcome>()
        where !outcome.Contacts.Any(id => guide.Contacts.Get(id).WorksSignedOut == SignedOut.Works)
        select new Violation(
            TreeRule.SignedOutContact,
            new(GuideKind.Node, outcome.Id),
            $"'{outcome.Id}' has no contact that works while signed out of Amazon. Add one to its contacts.",
            trails.To(outcome));
}
