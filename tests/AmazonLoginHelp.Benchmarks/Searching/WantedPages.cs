using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>What somebody may put into a search box, and the pages that would help: any of them will do.</summary>
/// <param name="Typed">As it is typed.</param>
/// <param name="Pages">The right pages, as <c>kind/id</c>.</param>
internal sealed record WantedPage(string Typed, ImmutableArray<string> Pages)
{
    /// <summary>Forty, written from the titles of the content before any search had answered them. Not to be mended by what is found.</summary>
    public static readonly ImmutableArray<WantedPage> All =
    [
        new("ｓｍｓ来ない au", ["symptom/no-code", "fix/au-sms-block-off", "contact/au", "faq/au-old-sms-command"]),
        new("ドコモ 認証コード 届かない", ["symptom/no-code", "fix/docomo-my-docomo-sms-settings", "fix/docomo-allow-overseas-sms", "fix/docomo-security-folder", "fix/docomo-mail-domains", "contact/docomo"]),
        new("楽天モバイル ワンタイムパスワード こない", ["symptom/no-code", "fix/rakuten-sms-filter", "fix/rakuten-two-inboxes", "contact/rakuten"]),
        new("ソフトバンク 海外からのSMS 拒否 解除", ["fix/softbank-overseas-sms"]),
        new("ahamo 電話番号 問い合わせ", ["contact/ahamo"]),
        new("プラスメッセージ コード", ["faq/plus-message-hides", "fix/plus-message-blocklist"]),
        new("iPhone 迷惑メッセージ フォルダ どこ", ["fix/iphone-message-folders", "faq/iphone-hides-messages", "fix/message-folders"]),
        new("海外旅行中 SMS 受信できない", ["fix/abroad-receive-sms", "faq/code-while-abroad", "symptom/no-code"]),
        new("amazon code not arriving", ["symptom/no-code"]),
        new("ぱすわーどわすれた", ["symptom/credentials", "fix/reset-password", "faq/forgot-password"]),
        new("メアド忘れた", ["fix/find-registered-address", "faq/forgot-mail-address"]),
        new("合致しませんと出る", ["screen/email-and-password-do-not-match", "symptom/credentials", "faq/right-but-says-wrong", "faq/only-kindle-does-not-match"]),
        new("機種変したら二段階認証できない", ["symptom/two-step-lost", "faq/new-phone-same-number", "fix/authenticator-restore", "fix/two-step-recovery", "fix/sign-in-beside-old", "fix/two-step-set-up-again", "fix/two-step-backup-method"]),
        new("電話番号変わった コード受け取れない", ["symptom/two-step-lost", "symptom/no-code", "fix/old-number-do-not-send", "fix/change-number-on-signed-in-device", "fix/two-step-recovery"]),
        new("にだんかいにんしょう はずしたい", ["fix/two-step-recovery", "faq/is-reset-the-only-way", "symptom/two-step-lost"]),
        new("身分証 アップロード 何が使える", ["faq/which-documents", "fix/find-usable-document", "fix/two-step-recovery"]),
        new("two step verification lost phone", ["symptom/two-step-lost", "fix/two-step-recovery"]),
        new("アカウントロック いつ解除", ["faq/how-long-locked", "symptom/locked", "screen/account-locked"]),
        new("画像の文字が読めない", ["symptom/captcha", "fix/captcha-read-or-listen", "faq/picture-hard-to-see", "faq/picture-letters-again", "screen/type-the-characters"]),
        new("パズル 無限ループ", ["fix/captcha-puzzle", "faq/puzzle-how-many-times", "screen/solve-the-puzzle", "symptom/captcha"]),
        new("ﾏﾈｰﾌｫﾜｰﾄﾞ 連携 アマゾン", ["fix/captcha-money-forward", "faq/budget-app-cannot-connect"]),
        new("アマゾンを名乗る電話がかかってきた", ["faq/amazon-called-me", "symptom/takeover-or-scam", "symptom/is-it-real"]),
        new("コンビニでギフト券買えと言われた", ["faq/told-to-buy-gift-cards", "fix/gift-card-stop", "symptom/takeover-or-scam"]),
        new("リモート操作アプリ入れさせられた", ["fix/cut-remote-access", "symptom/takeover-or-scam"]),
        new("支払いに問題 ロックされました ショートメール", ["screen/fake-payment-lock", "symptom/is-it-real", "faq/lock-mail-real"]),
        new("クレジットカード止めたい", ["fix/stop-the-card", "contact/card-company"]),
        new("警察に相談したい", ["contact/police-consultation", "fix/report-to-authorities"]),
        new("テレビでプライムビデオ コード入力", ["symptom/tv-or-device", "fix/tv-code", "faq/tv-code-where"]),
        new("テレビの画面の電話番号にかけて大丈夫", ["fix/tv-do-not-call", "faq/tv-code-asks-for-call-or-money"]),
        new("Kindle だけログインできない", ["faq/only-kindle-does-not-match", "fix/kindle-app-sign-in", "fix/kindle-reader-sign-in", "symptom/tv-or-device"]),
        new("アマゾン 障害 今", ["symptom/outage", "faq/is-amazon-down-now", "fix/official-x-look", "fix/wait-out-outage", "fix/check-who-else"]),
        new("申し訳ありません。当社側で何か問題が発生しています", ["screen/dog-page-error", "fix/error-page-step-back"]),
        new("キャッシュ 消し方", ["fix/clear-browser-data", "faq/clear-cache-help", "fix/amazon-app-cache-android"]),
        new("アプリ 入れなおし 注文履歴消える?", ["faq/reinstall-and-my-orders", "fix/reinstall-app"]),
        new("パスキー やめたい", ["fix/passkey-other-way", "faq/what-is-a-passkey"]),
        new("承認待ちのまま進まない", ["symptom/approval-notice", "faq/approved-but-stuck", "fix/restart-approval", "screen/approve-the-notification", "fix/find-approval-notice", "faq/approval-not-arriving"]),
        new("電話で人と話したい ログインしないで", ["contact/amazon-signed-out", "fix/contact-amazon-signed-out", "faq/contact-page-wants-sign-in", "faq/amazon-phone-hours", "faq/find-amazon-phone-number"]),
        new("プライム解約できない ログインできないのに引き落とし", ["faq/stop-prime-while-locked-out", "fix/stop-the-losses"]),
        new("死んだ父のアカウント", ["faq/account-of-someone-who-died", "fix/deceased-account-contact"]),
        new("母の代わりにログイン", ["faq/sign-in-for-my-parents", "fix/family-number-together"]),
    ];

    /// <summary>What a page is called here.</summary>
    public static string NameOf(SearchEntry entry) => $"{entry.Kind.ToString().ToLowerInvariant()}/{entry.Id}";
}
