using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class FixBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    private const int FewestSteps = 3;
    private const int LongestGiveUp = 40;

    public Fix Bind()
    {
        var sections = Sections("before", "steps", "worked", "undo", "if-not", ChangedSection);
        var keys = Keys<FixKeys>();
        var marks = MarksOf(keys);
        new FreePlaces(Front, Bag).Check(keys, marks);
        var fix = new Fix
        {
            Id = Id,
            Title = Title,
            Layer = keys.Layer,
            Purpose = Prose.Bind(sections[""]),
            Before = Section(sections, "before", required: marks != Marks.None),
            Steps = Steps(OnlyList(sections, "steps"), keys.FewSteps),
            Worked = Section(sections, "worked", required: true),
            Undo = Section(sections, "undo", required: false),
            IfNot = Section(sections, "if-not", required: true),
            Changed = Changed(sections),
            Takes = keys.Takes,
            Needs = keys.Needs,
            Hands = keys.Hands,
            WorksSignedOut = keys.WorksSignedOut,
            Reversible = keys.Reversible,
            AsksPeople = keys.AsksPeople,
            OnlyWaits = keys.OnlyWaits,
            Wait = keys.WaitMinutes,
            GiveUp = Sentence("give-up", keys.GiveUp, LongestGiveUp),
            Marks = marks,
        };
        if (fix.Purpose.IsEmpty)
        {
            Bag.Add(DiagnosticRule.MissingSection, Document.Start, "Nothing says what this fix is for. Write a sentence below the title.");
        }

        return fix;
    }

    private static Marks MarksOf(FixKeys keys) =>
        (keys.ForgetsDevice ? Marks.ForgetsDevice : Marks.None)
        | (keys.CutsConnection ? Marks.CutsConnection : Marks.None)
        | (keys.LocksAfterTries ? Marks.LocksAfterTries : Marks.None)
        | (keys.EndsSignInElsewhere ? Marks.EndsSignInElsewhere : Marks.None);

    private ImmutableArray<Prose> Steps(ListBlock? list, string? whyFew)
    {
        if (list is null)
        {
            return [];
        }

        if (!list.IsOrdered)
        {
            Bag.Add(DiagnosticRule.FewSteps, Document.At(list), "Steps have an order. Number them: '1. ...'.");
        }

        if (list.Count < FewestSteps && whyFew is null)
        {
            Bag.Add(DiagnosticRule.FewSteps, Document.At(list), $"A fix has {FewestSteps} steps or more. Write them out, or say why there are fewer with 'few-steps: reason' in the front matter.");
        }

        return [.. list.OfType<ListItemBlock>().Select(item => Prose.Bind(item))];
    }
}
