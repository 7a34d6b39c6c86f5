using System.Globalization;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Components;

/// <summary>What the values of the engine are called on Japanese pages.</summary>
internal static class JapaneseWords
{
    public static string Name(this Layer layer) => layer switch
    {
        Layer.Device => "スマホ・パソコン(端末)",
        Layer.Line => "電話の契約・回線",
        Layer.Carrier => "携帯会社・メール会社の設定",
        Layer.Account => "Amazonのアカウント",
        _ => "Amazonそのもの",
    };

    /// <summary>What it is called in a picture, where there is room for a word.</summary>
    public static string ShortName(this Layer layer) => layer switch
    {
        Layer.Device => "端末",
        Layer.Line => "回線",
        Layer.Carrier => "携帯・メール",
        Layer.Account => "アカウント",
        _ => "Amazon",
    };

    public static string Name(this SearchKind kind) => kind switch
    {
        SearchKind.Symptom => "症状",
        SearchKind.Screen => "画面の文",
        SearchKind.Fix => "直し方",
        SearchKind.Faq => "よくある質問",
        SearchKind.Contact => "連絡先",
        _ => "質問",
    };

    public static string Name(this Helps helps) => helps switch
    {
        Helps.Often => "よく効きます",
        Helps.Sometimes => "効くことがあります",
        _ => "まれに効きます",
    };

    public static string Name(this Takes takes) => takes switch
    {
        Takes.Now => "すぐ",
        Takes.Minutes => "数分",
        Takes.Hours => "数時間",
        _ => "数日",
    };

    /// <summary>Whose hands a step of a plan needs, said to the person or to a helper.</summary>
    public static string Name(this Hands hands, bool forSomeone) => (hands, forSomeone) switch
    {
        (Hands.Hers, true) => "本人の手で",
        (Hands.Either, true) => "本人でも、手伝う人でも",
        (Hands.Hers, false) => "自分の手で",
        (Hands.Helpers, _) => "手伝う人の手で",
        _ => "だれの手でも",
    };

    /// <summary>Whether a step of a plan can be done while signed out, in the fewest words.</summary>
    public static string ForStep(this SignedOut signedOut) => signedOut switch
    {
        SignedOut.Works => "サインインなしでできます",
        SignedOut.NeedsSignIn => "サインイン中の端末でします",
        _ => "サインインが要るかは不明",
    };

    /// <summary>What a question costs to answer; null if people know the answer.</summary>
    public static string? Hint(this Effort effort) => effort switch
    {
        Effort.Try => "30秒ほどで、ためせます。",
        Effort.Look => "画面を見て、答えてください。",
        _ => null,
    };

    public static string Name(this SignedOut signedOut) => signedOut switch
    {
        SignedOut.Works => "サインインしていなくても使えます",
        SignedOut.NeedsSignIn => "サインインが必要です",
        _ => "サインインせずに使えるかは、はっきりしません",
    };

    public static string Name(this Need need) => need switch
    {
        Need.Line => "コードが届くはずの電話",
        Need.SimPin => "ネットワーク暗証番号(4桁)",
        Need.CarrierAccount => "携帯会社の会員ページ",
        Need.AnotherPhone => "別の電話",
        Need.Computer => "パソコン",
        Need.Mailbox => "登録したメール",
        Need.IdDocument => "本人確認の書類",
        Need.SignedInDevice => "Amazonが開ける端末",
        Need.Landline => "固定電話",
        Need.Someone => "手伝ってくれる人",
        Need.UsualWifi => "いつものWi-Fi",
        Need.PaymentCard => "カード、またはカード会社の連絡先",
        _ => "新しいSIM",
    };

    public static string Name(this ContactKind kind) => kind switch
    {
        ContactKind.Amazon => "Amazon",
        ContactKind.Carrier => "携帯会社",
        ContactKind.Authority => "公的な相談先",
        _ => "カード会社",
    };

    public static string Name(this Confidence confidence) => confidence switch
    {
        Confidence.Official => "公式の資料",
        Confidence.Several => "2つ以上の資料",
        Confidence.OneSource => "1つの資料だけ",
        _ => "記事1つだけで、裏づけがありません",
    };

    public static string Name(this FactAge age) => age switch
    {
        FactAge.Fresh => "見直しの期日前",
        FactAge.Due => "見直しの期日を過ぎています",
        _ => "古いため、値は載せていません",
    };

    /// <summary>The warnings that stand before the first step.</summary>
    public static IEnumerable<string> Warnings(this Marks marks)
    {
        if (marks.HasFlag(Marks.LocksAfterTries))
        {
            yield return "続けてまちがえると、しばらく使えなくなるものを入れます。わからないときは、当てずっぽうで入れないでください。";
        }

        if (marks.HasFlag(Marks.CutsConnection))
        {
            yield return "途中で、インターネットが切れます。先に最後まで読んでから始めてください。";
        }

        if (marks.HasFlag(Marks.ForgetsDevice))
        {
            yield return "この端末は、Amazonにとって「初めての端末」になります。次のサインインで、確認コードを求められることが多いです。";
        }

        if (marks.HasFlag(Marks.EndsSignInElsewhere))
        {
            yield return "ほかの端末でも、サインインが切れます。今もAmazonが開ける端末があるなら、先にその端末を使ってください。";
        }
    }

    public static string Day(this DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Name(this DayOrMinute moment) => moment.Minute is { } minute
        ? string.Create(CultureInfo.InvariantCulture, $"{moment.Day.Day()} {minute:HH\\:mm}")
        : moment.Day.Day();

    /// <summary>From when to when trouble lasted; one day or minute is named once.</summary>
    public static string Span(this Incident incident) => incident.To is not { } to ? $"{incident.From.Name()}から"
        : to == incident.From ? to.Name()
        : to is { Minute: { } minute } && to.Day == incident.From.Day ? string.Create(CultureInfo.InvariantCulture, $"{incident.From.Name()}から{minute:HH\\:mm}まで")
        : $"{incident.From.Name()}から{to.Name()}まで";

    /// <summary>The time of day.</summary>
    public static string Clock(this DateTime moment) => moment.ToString("H時m分", CultureInfo.InvariantCulture);

    public static string Day(this PartialDate date) => date switch
    {
        { Month: null } => $"{date.Year}年",
        { Day: null } => $"{date.Year}年{date.Month}月",
        _ => date.Earliest.Day(),
    };

    /// <summary>How a fact is supported on <paramref name="today"/>, in the fewest words.</summary>
    public static IEnumerable<string> Doubts(this Fact fact, DateOnly today)
    {
        yield return fact.Evidence is { } evidence ? $"{evidence.Day()}の情報" : "日付のわからない情報";
        if (fact.AgeOn(today) == FactAge.Due)
        {
            yield return fact.AgeOn(today).Name();
        }

        if (fact.SupersededBy is not null)
        {
            yield return "もっと新しい情報があります";
        }

        if (fact.Confidence is Confidence.OneSource or Confidence.Article)
        {
            yield return fact.Confidence.Name();
        }

        if (fact.Conflicts.Length > 0)
        {
            yield return "資料によってちがいます";
        }

        yield return fact.SeenLive is { } seen ? $"{seen.Day()}に公式で確かめました" : "公式ではまだ確かめていません";
    }

    /// <summary>Whether somebody answers now; null if nobody knows.</summary>
    public static string OpenNow(bool? isOpen) => isOpen switch
    {
        null => "受付時間は、はっきりしません",
        true => "今は受付時間のはずです",
        false => "今は受付時間の外です",
    };

    public static string Name(this OpeningHours hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{(hours.WeekdaysOnly ? "平日" : "毎日")} {hours.From:HH\\:mm}から{(hours.To == TimeOnly.MaxValue ? "24:00" : hours.To.ToString("HH:mm", CultureInfo.InvariantCulture))}まで");
}
