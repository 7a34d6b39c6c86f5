using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>Whoever writes of a fraud under way is never sent away and sees help against it first (safety rule 5). No text here is one that was learned from.</summary>
public sealed class FraudTests
{
    private static readonly GuideSearch Search = RealSearch.Itself;

    [Theory]
    [InlineData("電話の人にコンビニでギフトカードを買うように言われました")]
    [InlineData("未納料金があるといってアマゾンギフト券で払えと言われた")]
    [InlineData("プリペイドカードを買ってきて番号を教えてと言われています")]
    [InlineData("アカウントがロックされていると電話があり解除するにはギフト券を買えと言われた")]
    [InlineData("配達の荷物が届かないと言われてギフトカードの番号を送ってしまった")]
    [InlineData("ぎふとけんをかってこいといわれた")]
    [InlineData("上司からメールでAmazonギフト券を買って写真を送ってと頼まれた")]
    [InlineData("プライム会費の支払いをギフトカードでするよう指示されました。ログインもできません")]
    [InlineData("セブンイレブンでアップルのカードを3万円分買わされた")]
    [InlineData("SNSで知り合った人がギフトコードを送ってほしいと言う")]
    [InlineData("ギフト券5万円ぶん買って裏の番号を電話で読み上げた")]
    [InlineData("電子マネーで払えばアカウントを戻すと言われて買いに行くところです")]
    public void Told_to_buy_gift_cards(string typed) => SeesHelpFirst(typed);

    [Theory]
    [InlineData("AnyDeskを入れてくださいと言われて入れてしまった")]
    [InlineData("サポートを名乗る人にパソコンを遠隔操作されています")]
    [InlineData("画面共有したまま確認コードを入力してと言われた")]
    [InlineData("アマゾンの人が遠隔でロックを解除してくれるというのですが")]
    [InlineData("TeamViewerで操作されて勝手にログインされた")]
    [InlineData("リモート操作のアプリを入れたら荷物の返金ができると言われました")]
    [InlineData("ウイルスの警告が出て電話したらパソコンを操作された")]
    [InlineData("クイックアシストの番号を教えろと言われている")]
    [InlineData("スマホの画面を見せてと言われて画面を共有した")]
    [InlineData("えんかくそうさされた")]
    public void Under_remote_control(string typed) => SeesHelpFirst(typed);

    [Theory]
    [InlineData("アマゾンを名乗る電話で確認コードを教えてと言われた")]
    [InlineData("電話で届いた6桁の番号を聞かれて教えてしまった")]
    [InlineData("かかってきた電話の相手に認証コードを読み上げました")]
    [InlineData("カスタマーサービスから電話がきてワンタイムパスワードを聞かれた")]
    [InlineData("配送業者から電話があり、SMSで届いたコードを教えてくださいとのこと")]
    [InlineData("ロックを解除するからと電話口でコードを聞かれた")]
    [InlineData("電話でパスワードと確認コードを言ってしまった")]
    [InlineData("不正利用があったという自動音声の電話。届いた認証番号を伝えた")]
    [InlineData("でんわでこーどをおしえてといわれた")]
    [InlineData("知らない人からの着信でSMSの数字を教えるように言われた、コードが届かないことにして切った")]
    public void Asked_for_a_code_on_the_phone(string typed) => SeesHelpFirst(typed);

    [Theory]
    [InlineData("someone called and told me to buy Amazon gift cards")]
    [InlineData("They say my account is locked and I must pay with gift cards")]
    [InlineData("man on the phone wants me to read him the numbers on the back of a gift card")]
    [InlineData("my boss emailed asking for google play gift cards to be sent as pictures")]
    [InlineData("I bought $500 of apple gift cards because amazon support said so")]
    [InlineData("amazon support asked me to install AnyDesk")]
    [InlineData("he took remote control of my computer and logged in to my amazon")]
    [InlineData("they are screen sharing with me to fix my locked account")]
    [InlineData("a caller asked me for the verification code")]
    [InlineData("got a call about my delivery and they wanted the code texted to me")]
    [InlineData("I gave the otp to someone over the phone")]
    [InlineData("Caller said there was a suspicious order and asked me to read out the code")]
    [InlineData("popup said virus detected call this number, now they control my pc via teamviewer")]
    public void In_english(string typed) => SeesHelpFirst(typed);

    [Theory]
    [InlineData("電話でコードを読み上げろと言われた")]
    [InlineData("電話でコードを教えろと言われた")]
    [InlineData("コードを教えろと電話")]
    [InlineData("認証コードを送れと言われた")]
    [InlineData("SMSで来た6桁をLINEで教えてと友達に頼まれた")]
    [InlineData("ワンタイムパスワードを電話で伝えるように言われた")]
    [InlineData("グーグルプレイのカードを買うように言われた")]
    [InlineData("PSN カード買えと言われた")]
    [InlineData("ローソンでポーサカード買ってこいって")]
    [InlineData("副業でアマギフ立て替え")]
    [InlineData("ビットコインで払えと言われた")]
    [InlineData("カード番号を電話で聞かれて答えた")]
    [InlineData("i shared my otp with someone")]
    [InlineData("he is asking me to share my screen")]
    public void In_few_words(string typed) => SeesHelpFirst(typed);

    [Theory]
    [InlineData("リモートワーク用のパソコンでログインできない")]
    [InlineData("I work remotely and cant log in")]
    [InlineData("パソコンを操作してもログインできない")]
    [InlineData("モニターを買ったら支払いできない")]
    [InlineData("音声通話で確認コードを受け取りたい")]
    [InlineData("コードを入力しろと言われるが届かない")]
    [InlineData("ギフトカードの残高を使いたいのにログインできない")]
    [InlineData("カスタマーサービスに電話したい")]
    public void Who_writes_of_no_fraud_is_not_frightened(string typed) => Assert.False(Search.Triage(typed).IsFraud);

    private static void SeesHelpFirst(string typed)
    {
        var triaged = Search.Triage(typed);

        Assert.NotEmpty(triaged.Symptoms);
        Assert.Equal("takeover-or-scam", triaged.Symptoms[0].Symptom.Id);
    }
}
