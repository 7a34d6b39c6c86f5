using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class FixBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    private const int FewestSteps = 3;

    public Fix Bind()
    {
        var sections = Sections("before", "steps", "worked", "undo", "if-not", ChangedSection);
        var marks = Vocabulary.Marks.Where(mark => Front.Flag(mark.Key)).Aggregate(Marks.None, (all, mark) => all | mark.Value);
        var fix = new Fix
        {
            Id = Id,
            Title = Title,
            Layer = Front.OneOf("layer", Vocabulary.Layers),
            Purpose = Prose.Bind(sections[""]),
            Before = Section(sections, "before", required: marks != Marks.None),
            Steps = Steps(OnlyList(sections, "steps")),
            Worked = Section(sections, "worked", required: true),
            Undo = Section(sections, "undo", required: false),
            IfNot = Section(sections, "if-not", required: true),
            Changed = Changed(sections),
            Takes = Front.OneOf("takes", Vocabulary.Durations),
            Needs = Front.ManyOf("needs", Vocabulary.Needs),
            Hands = Front.OneOf("hands", Vocabulary.Hands),
            WorksSignedOut = Front.OneOf("works-signed-out", Vocabulary.SignedOut),
            Reversible = Front.OneOf("reversible", Vocabulary.YesNo),
            AsksPeople = Front.Flag("asks-people"),
            OnlyWaits = Front.Flag("only-waits"),
            Marks = marks,
        };
        if (fix.Purpose.IsEmpty)
        {
            Bag.Add(DiagnosticRule.MissingSection, Document.Start, "Nothing says what this fix is for. Write a sentence below the title.");
        }

        Front.RejectUnknownKeys();
        return fix;
    }

    private ImmutableArray<Prose> Steps(ListBlock? list)
    {
        if (list is null)
        {
            return [];
        }

        if (!list.IsOrdered)
        {
            Bag.Add(DiagnosticRule.FewSteps, Document.At(list), "Steps have an order. Number them: '1. ...'.");
        }

        var whyFew = Front.Text("few-steps");
        if (list.Count < FewestSteps && whyFew is null)
        {
            Bag.Add(DiagnosticRule.FewSteps, Document.At(list), $"A fix has {FewestSteps} steps or more. Write them out, or say why there are fewer with 'few-steps: reason' in the front matter.");
        }

        return [.. list.OfType<ListItemBlock>().Select(item => Prose.Bind(item))];
    }
}
