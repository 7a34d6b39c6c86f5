using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Tests.Starting;

namespace AmazonLoginHelp.Web.Tests.Troubles;

/// <summary>The site with trouble put into a copy of its content, while it lasts and after it; one of the outcomes that it affects is a fraud.</summary>
public sealed class TroubledSite : IDisposable
{
    public const string Title = "見本の不具合が続いています";
    public const string End = "見本のお知らせで、終わりがわかります。";

    private static readonly string[] Affected = ["no-code", "locked"];

    private readonly ContentCopy _content = new();

    public TroubledSite()
    {
        _content.Declare(Title, "2026-11-29", "2026-12-02", End, Affected);
        var affected = AffectedIn(Site.Guide);
        if (!affected.Any(outcome => outcome.IsFraud))
        {
            _content.Replace($"ja/outcomes/{affected[0].Id}.md", "\nlayer:", "\nfraud: yes\nlayer:");
        }

        var compilation = GuideCompiler.Compile(ContentFile.ReadAll(_content.Content), During);
        Guide = compilation.Guide ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics));
        InTrouble = SiteHost.InMemory(During, content: _content.Content);
        Afterwards = SiteHost.InMemory(After, content: _content.Content);
    }

    public static DateOnly During { get; } = new(2026, 12, 1);

    public static DateOnly After { get; } = new(2026, 12, 3);

    public Guide Guide { get; }

    /// <summary>The outcomes that can be reached from the symptoms that the trouble causes.</summary>
    public IReadOnlyList<Outcome> Outcomes => AffectedIn(Guide);

    /// <summary>The symptoms that it causes.</summary>
    public IEnumerable<Symptom> Symptoms => Affected.Select(Guide.Symptoms.Get);

    /// <summary>Those of the contacts that are hard to reach.</summary>
    public IEnumerable<Contact> Busy => Guide.Contacts.Where(contact => contact.Kind == ContactKind.Amazon);

    internal SiteHost InTrouble { get; }

    internal SiteHost Afterwards { get; }

    public void Dispose()
    {
        InTrouble.Dispose();
        Afterwards.Dispose();
        _content.Dispose();
    }

    private static List<Outcome> AffectedIn(Guide guide) =>
        [.. guide.ReachableFrom(Affected.Select(id => guide.Symptoms.Get(id).FirstQuestion)).OfType<Outcome>()];
}
