using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Check;
using AmazonLoginHelp.Web.Features.Fixes;
using AmazonLoginHelp.Web.Features.Search;
using AmazonLoginHelp.Web.Features.Symptoms;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Trees;

namespace AmazonLoginHelp.Web.Gallery;

/// <summary>Each component in each of its states, made from what the guide holds: so it shows what visitors really see.</summary>
internal static class GallerySamples
{
    public static ImmutableArray<GalleryGroup> Of(Guide guide, PageFrame frame)
    {
        var walk = GalleryWalk.Through(guide, frame);
        return
        [
            new("非公式の知らせ", [GallerySample.Of<UnofficialNotice>("どのページにも")]),
            new("パンくず", [GallerySample.Of<Breadcrumb>("3段", (nameof(Breadcrumb.Trail), Crumb.Fixes.Add(new(walk.Fix.Title, Addresses.Fix(walk.Fix.Id)))))]),
            new("検索の箱", Searches),
            new("ことばで調べる", Words(guide, frame)),
            new("選ぶもの", [GallerySample.Of<SymptomLinks>("症状", (nameof(SymptomLinks.Symptoms), guide.Symptoms.Take(4).ToImmutableArray()), (nameof(SymptomLinks.LabelledBy), "part-4"))]),
            new("質問のページ",
            [
                GallerySample.Of<NodePanel>("はじめの質問", (nameof(NodePanel.Model), walk.First)),
                GallerySample.Of<NodePanel>("2つめの質問、手伝う人", (nameof(NodePanel.Model), walk.Second)),
                GallerySample.Of<NodePanel>("前の答えを変えるとき", (nameof(NodePanel.Model), walk.Changing)),
            ]),
            new("これまでの答え", [GallerySample.Of<AnswerTrail>("使えない答えがあるとき", (nameof(AnswerTrail.Trail), walk.Plan.Trail), (nameof(AnswerTrail.Dropped), walk.Dropped))]),
            new("止まっているところ", [.. Enum.GetValues<Layer>().Select(layer => Strip(layer, likely: false)), Strip(Layer.Carrier, likely: true)]),
            new("やることメモ",
            [
                GallerySample.Of<NodePanel>("全部", (nameof(NodePanel.Model), walk.Plan)),
                GallerySample.Of<LargePlan>("大きな字", (nameof(LargePlan.Model), walk.Plan), (nameof(LargePlan.View), walk.Verdict)),
            ]),
            new("質問の全体の図", [GallerySample.Of<TreeMap>("はじめから", (nameof(TreeMap.Tree), TreeRow.Of(guide, guide.Symptoms[0], at: null)), (nameof(TreeMap.Page), walk.Page)), GallerySample.Of<TreeMap>("途中から", (nameof(TreeMap.Tree), TreeRow.Of(guide, guide.Symptoms[0], walk.Verdict.Outcome.Id)), (nameof(TreeMap.Page), walk.Page))]),
            new("直し方の手順", [GallerySample.Of<FixSteps>("画面の文字つき", (nameof(FixSteps.Fix), walk.Fix)), GallerySample.Of<FixSummary>("手伝う人", (nameof(FixSummary.Fix), walk.Fix), (nameof(FixSummary.ForSomeone), true))]),
            new("番号や設定", [.. Facts(guide, frame.Today)]),
            new("連絡先", [.. Contacts(guide)]),
            new("不具合の知らせ", [.. guide.Incidents.Take(1).SelectMany(Incidents)]),
            new("詐欺の心配がある方へ", [GallerySample.Of<FraudStripView>("はじめの質問の下", (nameof(FraudStripView.Strip), guide.Strip))]),
            new("古い案内から変わったこと", [.. guide.Fixes.Where(fix => !fix.Changed.IsEmpty).Take(1).Select(fix => GallerySample.Of<ChangedNote>("ある", (nameof(ChangedNote.Changed), fix.Changed)))]),
            new("電話で読むメモ", [GallerySample.Of<CallNoteView>("自分で", (nameof(CallNoteView.Call), walk.Verdict.Call)), GallerySample.Of<CallNoteView>("手伝う人", (nameof(CallNoteView.Call), walk.Verdict.Call), (nameof(CallNoteView.ForSomeone), true))]),
            new("送る", [GallerySample.Of<SharePanel>("直し方", (nameof(SharePanel.Path), Addresses.Fix(walk.Fix.Id)), (nameof(SharePanel.Title), walk.Fix.Title))]),
        ];
    }

    private static ImmutableArray<GallerySample> Searches { get; } = [Search("空", null), Search("探したあと", "一時的にロック")];

    private static ImmutableArray<GallerySample> Words(Guide guide, PageFrame frame)
    {
        var search = GuideSearches.For(guide);
        return
        [
            GallerySample.Of<AskBox>("空"),
            Triage("携帯会社がわかったとき", "ドコモ SMS 来ない"),
            Triage("詐欺のしるしがあるとき", "ギフトカードを買うように言われた"),
            .. search.Search("確認コード 届かない").Groups.Take(1).Select(group => GallerySample.Of<FoundGroup>("見つかったページ", (nameof(FoundGroup.Group), group))),
            GallerySample.Of<NothingFound>("何もないとき", (nameof(NothingFound.Symptoms), guide.Symptoms.Take(2).ToImmutableArray())),
        ];

        GallerySample Triage(string state, string typed) => GallerySample.Of<TriageList>(state, (nameof(TriageList.Triaged), search.Triage(typed)), (nameof(TriageList.Strip), frame.Strip));
    }

    private static GallerySample Search(string state, string? value) => GallerySample.Of<SearchBox>(
        state,
        (nameof(SearchBox.Action), Addresses.Screens),
        (nameof(SearchBox.Label), "画面の文の一部を、ここに入れてください"),
        (nameof(SearchBox.Hint), "一部だけでもかまいません。"),
        (nameof(SearchBox.MostCharacters), 100),
        (nameof(SearchBox.Value), value!));

    private static GallerySample Strip(Layer layer, bool likely) => GallerySample.Of<LayerStrip>(
        layer.Name() + (likely ? "(推定)" : ""),
        (nameof(LayerStrip.Stuck), layer),
        (nameof(LayerStrip.Likely), likely),
        (nameof(LayerStrip.Excluded), ImmutableHashSet.Create(layer == Layer.Line ? Layer.Account : Layer.Line)));

    private static IEnumerable<GallerySample> Facts(Guide guide, DateOnly today)
    {
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            if (guide.Facts.FirstOrDefault(fact => fact.Kind == kind && fact.AgeOn(today) != FactAge.PastLimit) is { } fact)
            {
                yield return View(kind.ToString(), fact);
            }
        }

        if (guide.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Phone && fact.CanBeTappedOn(today)) is { } phone)
        {
            yield return View("公式で見た", phone with { SeenLive = today });
            yield return View("見直す日を過ぎた", phone with { ReviewBy = today.AddDays(-1) });
            yield return View("古すぎて、値を出さない", phone with { HardLimit = today.AddDays(-1) });
            yield return View("新しい番号がある", phone with { SupersededBy = phone.Id });
            yield return View("記事だけが言う", phone with { Confidence = Confidence.Article });
        }
    }

    private static GallerySample View(string state, Fact fact) => GallerySample.Of<FactView>(state, (nameof(FactView.Fact), fact));

    private static IEnumerable<GallerySample> Contacts(Guide guide)
    {
        var contact = guide.Contacts.First(contact => contact.Routes.Any(route => route.MentionedFacts().Any(fact => fact.Hours is not null)));
        var phone = contact.Routes.SelectMany(route => route.MentionedFacts()).First(fact => fact.Hours is not null);
        foreach (var (state, hours) in new[] { ("いつでも受け付ける", "00:00-24:00 daily"), ("いつも時間外", "00:00-00:01 daily"), ("時間がわからない", null) })
        {
            var fact = phone with { Hours = hours is null ? null : OpeningHours.Parse(hours) };
            yield return GallerySample.Of<ContactCard>(state, (nameof(ContactCard.Contact), contact with { Routes = [new Prose([new Paragraph([new FactMention(fact)])])] }));
        }

        foreach (var works in Enum.GetValues<SignedOut>())
        {
            yield return GallerySample.Of<ContactCard>(works.Name(), (nameof(ContactCard.Contact), contact with { WorksSignedOut = works }));
        }

        yield return GallerySample.Of<ContactCard>("混んでいる", (nameof(ContactCard.Contact), contact), (nameof(ContactCard.Busy), true));
        yield return GallerySample.Of<ContactCard>("たたんである", (nameof(ContactCard.Contact), contact), (nameof(ContactCard.Folded), true));
    }

    private static IEnumerable<GallerySample> Incidents(Incident incident)
    {
        yield return GallerySample.Of<IncidentBanner>("続いている", (nameof(IncidentBanner.Incidents), ImmutableArray.Create(incident)));
        yield return GallerySample.Of<IncidentBanner>("詐欺のページで", (nameof(IncidentBanner.Incidents), ImmutableArray.Create(incident)), (nameof(IncidentBanner.GoesOn), true));
    }
}
