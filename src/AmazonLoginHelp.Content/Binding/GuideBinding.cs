using System.Collections.Frozen;
using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Binds every Markdown file and puts the guide together.</summary>
internal sealed class GuideBinding
{
    private readonly DiagnosticBag _bag;
    private readonly ContentIndex _index;
    private readonly TextRules _rules;
    private readonly FactSet _facts;
    private readonly ClaimSet _claims;
    private readonly List<(int Order, Symptom Symptom)> _symptoms = [];
    private readonly List<(int Order, FaqEntry Entry)> _faq = [];
    private readonly List<Node> _nodes = [];
    private readonly List<Fix> _fixes = [];
    private readonly List<Contact> _contacts = [];
    private readonly List<Screen> _screens = [];
    private readonly List<Page> _pages = [];
    private readonly Dictionary<GuideReference, Position> _positions = [];
    private readonly Dictionary<GuideReference, ImmutableArray<string>> _factsUsed = [];
    private readonly List<(string Symptom, Position At)> _named = [];
    private readonly PhraseSet _phrases = new();
    private readonly FrozenDictionary<GuideReference, GuideReference> _moved;
    private readonly TranslationSet _translations;
    private readonly IncidentSet _incidents;
    private readonly SearchWords _words;
    private FraudStrip? _strip;

    public GuideBinding(IEnumerable<ContentFile> files, FactSet facts, DiagnosticBag bag)
    {
        var all = files.ToImmutableArray();
        _bag = bag;
        _facts = facts;
        _index = new(all.Select(file => file.Path), facts.ByPath, facts.Unread, new ReadingBinder(bag).Bind(all.FirstOrDefault(file => file.Path == ReadingBinder.Path)));
        _rules = facts.Rules;
        _claims = new([.. all.Where(file => file.Path == ClaimSet.Path).SelectMany(file => new ClaimBinder(_rules, bag).Bind(file))], bag);
        _moved = new RedirectBinder(_index, bag).Bind(all.FirstOrDefault(file => file.Path == RedirectBinder.Path));
        _translations = new(_index, _rules, bag);
        _incidents = new(_index, bag);
        _words = new(all, bag);
        foreach (var file in all.Where(file => file.Path is not (ClaimSet.Path or RedirectBinder.Path or ReadingBinder.Path) && !SearchWords.Holds(file.Path)))
        {
            Bind(file);
        }

        RequireFiles();
        CheckSymptomIds();
        _words.Phrases.AddTo(_phrases);
        _phrases.Check(bag);
        _words.Check(_index, _nodes);
        _incidents.Check(_fixes);
        _translations.Check();
        _claims.Check();
    }

    /// <summary>The first line of the file that <paramref name="reference"/> is written in.</summary>
    public Position PositionOf(GuideReference reference) => _positions[reference];

    /// <summary>The file of each thing that could be read.</summary>
    public FrozenDictionary<GuideReference, string> Files => _positions.ToFrozenDictionary(bound => bound.Key, bound => bound.Value.File);

    /// <summary>The guide; only to be asked for when nothing was wrong.</summary>
    public Guide ToGuide()
    {
        var fixes = new Catalogue<Fix>(_fixes);
        return ToGuide(fixes, new(_nodes.Select(node => node is Outcome { KeepsOrder: false } outcome ? outcome with { Plan = PlanOrder.Best(outcome.Plan, fixes) } : node)));
    }

    private Guide ToGuide(Catalogue<Fix> fixes, Catalogue<Node> nodes) => new()
    {
        Symptoms = new(_symptoms.OrderBy(found => found.Order).Select(found => _words.Phrases.WithPhrases(found.Symptom))),
        Nodes = nodes,
        Fixes = fixes,
        Contacts = new(_contacts),
        Screens = new(_screens),
        Faq = new(_faq.OrderBy(found => found.Order).Select(found => found.Entry)),
        Incidents = _incidents.NewestFirst,
        Pages = new(_pages.Where(page => page.Id != ContentIndex.HomePage)),
        Facts = new(_facts.Bound.Select(bound => bound.Fact)),
        Claims = _claims.Answered,
        Families = _words.Families,
        Signs = _words.Signs,
        Elsewhere = _words.Phrases.Elsewhere,
        Labelled = _words.Labelled,
        Home = _pages.Single(page => page.Id == ContentIndex.HomePage),
        Strip = _strip!,
        FactsUsed = _factsUsed.ToFrozenDictionary(),
        Moved = _moved,
    };

    private void Bind(ContentFile file)
    {
        if (ContentIndex.TwinOf(file.Path) is not null)
        {
            _translations.Add(file);
            return;
        }

        if (ContentIndex.KindOf(file.Path) is not { } kind)
        {
            _bag.Add(DiagnosticRule.StrayFile, new(file.Path, 1, 1), "This file is in no folder of the content format, so nothing shows it. Move or remove it.");
            return;
        }

        if (Document.Read(file, _bag) is not { } document)
        {
            return;
        }

        _translations.AddOriginal(document);
        CheckId(kind, document);
        var binder = Bind(kind, document);
        if (ContentIndex.Reference(file.Path) is { } reference && _factsUsed.TryAdd(reference, binder.FactsUsed))
        {
            _positions[reference] = document.Start;
            _claims.Answer(reference, binder);
        }
    }

    private DocumentBinder Bind(FileKind kind, Document document)
    {
        switch (kind)
        {
            case FileKind.Symptom:
                var symptom = new SymptomBinder(document, _index, _rules, _bag);
                _symptoms.Add(symptom.Bind());
                _phrases.Add(document.Id, symptom.Phrases);
                return symptom;
            case FileKind.Question:
                var question = new QuestionBinder(document, _index, _rules, _bag);
                _nodes.Add(question.Bind());
                return question;
            case FileKind.Outcome:
                var outcome = new OutcomeBinder(document, _index, _rules, _bag);
                _nodes.Add(outcome.Bind());
                return outcome;
            case FileKind.Fix:
                var fix = new FixBinder(document, _index, _rules, _bag);
                _fixes.Add(fix.Bind());
                return fix;
            case FileKind.Contact:
                var contact = new ContactBinder(document, _index, _rules, _bag);
                _contacts.Add(contact.Bind());
                return contact;
            case FileKind.Screen:
                var screen = new ScreenBinder(document, _index, _rules, _bag);
                _screens.Add(screen.Bind());
                return screen;
            case FileKind.Faq:
                var faq = new FaqBinder(document, _index, _rules, _bag);
                _faq.Add(faq.Bind());
                Name(_faq[^1].Entry.Symptoms, document.Front.PositionOf("symptoms"));
                return faq;
            case FileKind.Incident:
                var incident = new IncidentBinder(document, _index, _rules, _bag);
                var trouble = incident.Bind();
                _incidents.Add(trouble, document);
                Name(trouble.Affects, document.Front.PositionOf("affects"));
                return incident;
            default:
                var page = new PageBinder(document, _index, _rules, _bag);
                if (document.Id == ContentIndex.StripPage)
                {
                    _strip = page.BindStrip();
                }
                else
                {
                    _pages.Add(page.Bind());
                }

                return page;
        }
    }

    private void CheckId(FileKind kind, Document document)
    {
        if (!ContentId.IsValid(document.Id))
        {
            _bag.Add(DiagnosticRule.BadId, document.Start, $"'{document.Id}' is not an id. Name the file with small Latin letters, digits and hyphens, beginning with a letter.");
        }

        if (kind == FileKind.Question && Journey.ReservedKeys.Contains(document.Id))
        {
            _bag.Add(DiagnosticRule.BadId, document.Start, $"'{document.Id}' has a meaning of its own in addresses. Give the question another name.");
        }

        if (kind == FileKind.Outcome && _index.HasFile(document.Path.Replace("/outcomes/", "/questions/", StringComparison.Ordinal)))
        {
            _bag.Add(DiagnosticRule.DuplicateId, document.Start, $"'{document.Id}' is also the id of a question. Questions and outcomes share their addresses; rename one.");
        }
    }

    private void RequireFiles()
    {
        foreach (var symptom in GuideCompiler.SymptomIds)
        {
            Require($"{ContentIndex.Language}/symptoms/{symptom}.md");
        }

        Require($"{ContentIndex.Language}/pages/{ContentIndex.HomePage}.md");
        Require($"{ContentIndex.Language}/pages/{ContentIndex.StripPage}.md");
    }

    private void Require(string path)
    {
        if (!_index.HasFile(path))
        {
            _bag.Add(DiagnosticRule.MissingFile, new(path, 1, 1), "This file must exist. Write it.");
        }
    }

    private void CheckSymptomIds()
    {
        foreach (var (_, symptom) in _symptoms.Where(found => !GuideCompiler.SymptomIds.Contains(found.Symptom.Id)))
        {
            _bag.Add(DiagnosticRule.BadId, new($"{ContentIndex.Language}/symptoms/{symptom.Id}.md", 1, 1), $"'{symptom.Id}' is not one of the symptoms. The ids are fixed: {string.Join(", ", GuideCompiler.SymptomIds)}.");
        }

        foreach (var (id, at) in _named)
        {
            if (!_symptoms.Exists(found => found.Symptom.Id == id))
            {
                _bag.Add(DiagnosticRule.MissingTarget, at, $"There is no symptom '{id}'. Mend the id.");
            }
        }
    }

    private void Name(IEnumerable<string> symptoms, Position at) => _named.AddRange(symptoms.Select(symptom => (symptom, at)));
}
