using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>A guide of a few symptoms with just enough words to learn from.</summary>
internal static class SearchGround
{
    public const string ScreenText = "セキュリティ上の理由により、アカウントが一時的にロックされました";

    private static readonly Guide Tree = new SmallGuide()
        .Symptom("no-code", "code-by")
        .Symptom("locked", "lock-how")
        .Symptom("takeover-or-scam", "scam-sign")
        .Question("code-by", "sms -> carrier", "mail -> mail-folder")
        .Question("carrier", "docomo -> docomo-blocks", "au -> au-blocks")
        .Question("lock-how", "tries -> lock-by-tries", "calls -> lock-by-phone")
        .Question("scam-sign", "paid -> stop-paying", "remote -> cut-access")
        .Outcome("docomo-blocks")
        .Outcome("au-blocks", "unblock-au")
        .Outcome("mail-folder")
        .Outcome("lock-by-tries")
        .Outcome("lock-by-phone")
        .Outcome("stop-paying")
        .Outcome("cut-access")
        .Fix("unblock-au")
        .WithFix("unblock-au", fix => fix with { Title = "auの迷惑メッセージの設定をゆるめる", Purpose = Says("国際SMSのブロックをやめる。") })
        .With(AnEntry("late-code", "確認コードはいつ届きますか", "ふつうは1分で届く。届かないときは再送する。"))
        .With(AnEntry("long-lock", "ロックはいつまで続きますか", "確認コードが正しく入れば、すぐに解ける。"))
        .With(AScreen("locked-screen", "アカウントのロック", ScreenText))
        .With(AScreen("code-screen", "確認コードの入力", "携帯電話番号に送信された6桁のコードを入力してください"))
        .Build();

    public static Guide Small { get; } = Tree with
    {
        Symptoms = new(Tree.Symptoms.Select(symptom => symptom with { Title = Titles[symptom.Id], Phrases = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("ja", Phrases[symptom.Id]) })),
        Families =
        [
            Family("code", "確認コード", "認証コード", "コード", "code", "verification code"),
            Family("sms", "SMS", "ショートメール"),
            Family("not-arrive", "届かない", "来ない", "not arriving", "とどかない"),
            Family("lock", "ロック", "凍結", "locked"),
            Family("block", "ブロック", "block"),
            Family("account", "アカウント", "account"),
            Family("docomo", "ドコモ", "docomo"),
            Family("au", "au", "エーユー"),
            Family("gift-card", "ギフトカード", "ギフト券", "gift card"),
            Family("told-to-buy", "買えと", "told to buy"),
            Family("remote-control", "遠隔操作", "remote control"),
        ],
        Signs =
        [
            Sign(["au"], "carrier", "au"),
            Sign(["docomo"], "carrier", "docomo"),
            Sign(["sms", "not-arrive"], "code-by", "sms"),
            Sign(["remote-control"], "scam-sign", "remote") with { IsFraud = true },
            Sign(["gift-card", "told-to-buy"], "scam-sign", "paid") with { IsFraud = true },
        ],
        Elsewhere = ["荷物が届かない", "返品したい", "配達はいつですか", "天気予報", "where is my parcel", "ギフト券の残高", "映画を見たい"],
    };

    private static ImmutableDictionary<string, string> Titles =>
        ImmutableDictionary<string, string>.Empty.Add("no-code", "確認コードが届かない").Add("locked", "アカウントがロックされた").Add("takeover-or-scam", "乗っ取りや詐欺かもしれない");

    private static ImmutableDictionary<string, ImmutableArray<string>> Phrases => ImmutableDictionary<string, ImmutableArray<string>>.Empty
        .Add("no-code", ["コードが来ない", "認証コードのSMSが届かない", "auでSMSが来ない", "ドコモ コード 届かない", "please send the code, it is not arriving"])
        .Add("locked", ["アカウントが凍結された", "ロックがかかって使えない", "my account is locked", "ロックを解除したい"])
        .Add("takeover-or-scam", ["乗っ取られた", "詐欺の電話がきた", "勝手に注文された", "遠隔操作された", "I was scammed"]);

    public static LabelledText Labelled(string id, string text, string? symptom, string group) => new() { Id = id, Text = text, Symptom = symptom, Group = group };

    private static WordFamily Family(string id, params string[] words) => new() { Id = id, Words = [.. words] };

    private static Sign Sign(string[] families, string question, string option) => new() { Families = [.. families], Answers = [new(question, option)] };

    private static FaqEntry AnEntry(string id, string title, string body) => new() { Id = id, Title = title, Body = Says(body), Symptoms = [] };

    private static Screen AScreen(string id, string title, string text) => new() { Id = id, Title = title, Texts = [text], Body = Prose.Empty, LeadsTo = [SymptomLink(id)] };

    private static GuideLink SymptomLink(string screen) => new(new(GuideKind.Symptom, screen == "locked-screen" ? "locked" : "no-code"), [new Words("on")]);

    private static Prose Says(string words) => new([new Paragraph([new Words(words)])]);
}
