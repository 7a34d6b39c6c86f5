using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests;

/// <summary>
/// Builds a guide of a few lines. What a test does not mention is there all the same and does no harm: the contact <c>amazon</c>
/// works signed out, the fix <c>wait</c> is reversible, the strip leads to the first node.
/// </summary>
internal sealed class SmallGuide
{
    private readonly List<Symptom> _symptoms = [];
    private readonly List<Node> _nodes = [];
    private readonly List<Fix> _fixes = [AFix("wait")];
    private readonly List<Contact> _contacts = [AContact("amazon", SignedOut.Works)];
    private readonly Dictionary<GuideReference, GuideReference> _moved = [];
    private readonly List<FaqEntry> _faq = [];
    private readonly List<Page> _pages = [];
    private readonly List<Screen> _screens = [];
    private readonly List<Incident> _incidents = [];
    private string? _strip;

    /// <summary>The guide in which all journeys of these tests are walked, unless they name another.</summary>
    public static Guide Standard { get; } = new SmallGuide()
        .Symptom("no-code", "code-by")
        .Symptom("locked", "lock-how")
        .Question("code-by", "sms -> carrier", "mail -> mail-kind", "unknown -> carrier")
        .Question("carrier", "docomo -> docomo-blocks", "au -> brand-new-sim", "unknown -> brand-new-sim")
        .Question("brand-new-sim", "yes -> sim-wakes-up", "no -> au-blocks", "unknown -> au-blocks")
        .Question("mail-kind", "icloud -> icloud-hides", "other -> mail-folder", "unknown -> mail-folder")
        .Question("lock-how", "tries -> lock-by-tries", "calls -> lock-by-phone", "unknown -> lock-by-phone")
        .Outcome("docomo-blocks")
        .Outcome("sim-wakes-up")
        .Outcome("au-blocks")
        .Outcome("icloud-hides")
        .Outcome("mail-folder")
        .Outcome("lock-by-tries")
        .Outcome("lock-by-phone")
        .Build();

    public SmallGuide Symptom(string id, string first)
    {
        _symptoms.Add(new() { Id = id, Title = id, Body = Prose.Empty, FirstQuestion = first, Phrases = ImmutableDictionary<string, ImmutableArray<string>>.Empty });
        return this;
    }

    /// <param name="id">Its id.</param>
    /// <param name="options">Options as <c>id -> target</c>.</param>
    public SmallGuide Question(string id, params string[] options) => Question(id, null, options);

    public SmallGuide Question(string id, Asks? asks, params string[] options)
    {
        _nodes.Add(new Question { Id = id, Title = id, Body = Prose.Empty, Asks = asks, Options = [.. options.Select(AnOption)] });
        return this;
    }

    /// <param name="id">Its id.</param>
    /// <param name="plan">Fixes as <c>id</c> or <c>id helps</c>; without the second, they help often.</param>
    public SmallGuide Outcome(string id, params string[] plan) => Outcome(id, "amazon", plan);

    public SmallGuide Outcome(string id, string contact, string[] plan)
    {
        _nodes.Add(new Outcome
        {
            Id = id,
            Title = id,
            Body = Prose.Empty,
            Layer = Layer.Carrier,
            Likely = false,
            Plan = [.. plan.DefaultIfEmpty("wait").Select(APlannedFix)],
            PlanNote = Prose.Empty,
            Contacts = [contact],
            IfNot = Prose.Empty,
        });
        return this;
    }

    public SmallGuide Fix(string id, bool reversible = true, bool asksPeople = false, Marks marks = Marks.None, Takes takes = Takes.Now, bool onlyWaits = false)
    {
        _fixes.Add(AFix(id) with { Reversible = reversible, AsksPeople = asksPeople, Marks = marks, Takes = takes, OnlyWaits = onlyWaits });
        return this;
    }

    /// <summary>Changes a fix that is there already.</summary>
    public SmallGuide WithFix(string fix, Func<Fix, Fix> change)
    {
        var place = _fixes.FindIndex(one => one.Id == fix);
        _fixes[place] = change(_fixes[place]);
        return this;
    }

    /// <summary>Changes an outcome that is there already.</summary>
    public SmallGuide WithOutcome(string outcome, Func<Outcome, Outcome> change) => WithNode(outcome, change);

    /// <summary>Changes a question that is there already.</summary>
    public SmallGuide WithQuestion(string question, Func<Question, Question> change) => WithNode(question, change);

    /// <summary>Says what an option tells.</summary>
    public SmallGuide Telling(string question, string option, string tells) => WithNode<Question>(
        question,
        asked => asked with { Options = [.. asked.Options.Select(one => one.Id == option ? one with { Tells = tells } : one)] });

    /// <summary>Words that link to something.</summary>
    public static Prose Linking(GuideKind kind, string id) => new([new Paragraph([new Words("See "), new GuideLink(new(kind, id), [new Words(id)])])]);

    public SmallGuide Contact(string id, SignedOut worksSignedOut)
    {
        _contacts.Add(AContact(id, worksSignedOut));
        return this;
    }

    public SmallGuide With(FaqEntry entry)
    {
        _faq.Add(entry);
        return this;
    }

    public SmallGuide With(Page page)
    {
        _pages.Add(page);
        return this;
    }

    public SmallGuide With(Screen screen)
    {
        _screens.Add(screen);
        return this;
    }

    /// <summary>Trouble; the newest is to be named first.</summary>
    public SmallGuide With(Incident incident)
    {
        _incidents.Add(incident);
        return this;
    }

    public SmallGuide With(Contact contact)
    {
        _contacts.Add(contact);
        return this;
    }

    public SmallGuide Moved(GuideReference old, GuideReference now)
    {
        _moved.Add(old, now);
        return this;
    }

    public SmallGuide Strip(string target)
    {
        _strip = target;
        return this;
    }

    public Guide Build() => new()
    {
        Symptoms = new(_symptoms),
        Nodes = new(_nodes),
        Fixes = new(_fixes),
        Contacts = new(_contacts),
        Screens = new(_screens),
        Faq = new(_faq),
        Incidents = [.. _incidents],
        Pages = new(_pages),
        Facts = new([]),
        Claims = [],
        Home = new() { Id = "home", Title = "home", Body = Prose.Empty },
        Strip = new("strip", Prose.Empty, "strip", _strip ?? _nodes[0].Id),
        FactsUsed = FrozenDictionary<GuideReference, ImmutableArray<string>>.Empty,
        Moved = _moved.ToFrozenDictionary(),
    };

    private SmallGuide WithNode<T>(string id, Func<T, T> change)
        where T : Node
    {
        var place = _nodes.FindIndex(one => one.Id == id);
        _nodes[place] = change((T)_nodes[place]);
        return this;
    }

    private static Option AnOption(string text) =>
        text.Split(" -> ") is [var id, var target] ? new(id, id, null, target) : throw new ArgumentException($"'{text}' is not 'id -> target'.");

    private static PlannedFix APlannedFix(string text) => text.Split(' ') switch
    {
        [var id] => new(id, id, Helps.Often),
        [var id, var helps] => new(id, id, Enum.Parse<Helps>(helps, ignoreCase: true)),
        _ => throw new ArgumentException($"'{text}' is not 'id' or 'id helps'."),
    };

    /// <summary>A fix that is done at once, can be taken back and needs nothing.</summary>
    public static Fix AFix(string id) => new()
    {
        Id = id,
        Title = id,
        Layer = Layer.Device,
        Purpose = Prose.Empty,
        Before = Prose.Empty,
        Steps = [],
        Worked = Prose.Empty,
        Undo = Prose.Empty,
        IfNot = Prose.Empty,
        Takes = Takes.Now,
        Needs = [],
        Hands = Hands.Either,
        WorksSignedOut = SignedOut.Works,
        Reversible = true,
        Marks = Marks.None,
    };

    private static Contact AContact(string id, SignedOut worksSignedOut) => new()
    {
        Id = id,
        Title = id,
        Kind = ContactKind.Amazon,
        WorksSignedOut = worksSignedOut,
        Body = Prose.Empty,
        Routes = [],
        Prepare = Prose.Empty,
        Say = Prose.Empty,
    };
}
