using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>What visitors say, and where it has to lead. Where every other option leads stands in <c>docs/tree</c>.</summary>
public sealed class JourneyTests
{
    [Fact]
    public void No_text_message_comes_to_my_au_phone_and_Amazon_is_open_nowhere_else() => Walk.From("no-code")
        .Answer("code-by", "sms").Answer("signed-in-anywhere", "no").Answer("number-shown", "mine").Answer("carrier", "au")
        .Reaches("au-blocks-sms");

    [Fact]
    public void No_text_message_comes_but_my_tablet_is_still_signed_in() => Walk.From("no-code")
        .Answer("code-by", "sms").Answer("signed-in-anywhere", "yes")
        .Reaches("use-signed-in");

    [Fact]
    public void The_code_goes_to_the_telephone_of_my_daughter() => Walk.From("no-code")
        .Answer("code-by", "sms").Answer("signed-in-anywhere", "no").Answer("number-shown", "old").Answer("old-number-whose", "family")
        .Reaches("number-is-family");

    [Fact]
    public void The_code_is_mailed_to_an_address_that_I_no_longer_have() => Walk.From("no-code")
        .Answer("code-by", "email").Answer("code-mail-alive", "no")
        .Reaches("email-gone");

    [Fact]
    public void I_use_a_cheap_SIM_and_do_not_know_whose_network_it_is() => Walk.From("no-code")
        .Answer("code-by", "sms").Answer("signed-in-anywhere", "unknown").Answer("number-shown", "unknown").Answer("carrier", "mvno").Answer("mvno-network", "unknown")
        .Reaches("mvno-network-unknown");

    [Fact]
    public void I_forgot_my_password() => Walk.From("credentials")
        .Answer("credentials-screen", "forgot").Answer("reset-code-arrives", "arrives")
        .Reaches("password-forgotten");

    [Fact]
    public void My_phone_with_the_authenticator_is_lost_and_its_line_is_not_stopped() => Walk.From("two-step-lost")
        .Answer("two-step-kind", "phone-gone").Answer("phone-gone-line", "yes")
        .Reaches("reissue-sim-first");

    [Fact]
    public void I_lost_my_authenticator_and_have_nothing_but_an_identity_card() => Walk.From("two-step-lost")
        .Answer("two-step-kind", "app-gone").Answer("two-step-signed-in", "no").Answer("two-step-other-way", "no").Answer("id-document", "yes")
        .Reaches("two-step-recovery-by-document");

    [Fact]
    public void My_account_was_locked_after_gift_cards_that_somebody_told_me_to_buy() => Walk.From("locked")
        .Answer("lock-screen", "gift").Answer("gift-told", "told")
        .Reaches("gift-scam");

    [Fact]
    public void A_notice_asks_me_to_approve_a_sign_in_that_is_not_mine() => Walk.From("approval-notice")
        .Answer("approval-mine", "not-mine").Answer("approval-signed-in", "no")
        .Reaches("approval-not-mine-closed");

    [Fact]
    public void The_letters_in_the_picture_cannot_be_read() => Walk.From("captcha")
        .Answer("captcha-where", "amazon").Answer("captcha-how", "unreadable")
        .Reaches("captcha-unreadable");

    [Fact]
    public void My_browser_says_that_cookies_are_off() => Walk.From("app-or-browser")
        .Answer("app-or-browser-where", "browser").Answer("browser-what", "cookies")
        .Reaches("browser-cookies");

    [Fact]
    public void Nobody_can_get_in_today() => Walk.From("outage")
        .Answer("outage-others", "many")
        .Reaches("outage-now");

    [Fact]
    public void I_let_somebody_into_my_computer() => Walk.From("takeover-or-scam")
        .Answer("takeover-sign", "remote")
        .Reaches("remote-access");

    [Fact]
    public void My_television_shows_a_code() => Walk.From("tv-or-device")
        .Answer("device-kind", "tv").Answer("tv-screen", "code")
        .Reaches("tv-with-code");

    [Fact]
    public void I_only_looked_at_a_mail_that_says_my_account_is_stopped() => Walk.From("is-it-real")
        .Answer("real-already", "nothing").Answer("real-what", "account")
        .Reaches("leave-and-look");

    [Fact]
    public void My_carrier_was_in_my_words_so_it_is_not_asked_again()
    {
        var ahead = Walk.From("no-code").Answer("carrier", "docomo");

        ahead.StaysAt("code-by");
        ahead.Answer("code-by", "sms").Answer("signed-in-anywhere", "no").Answer("number-shown", "mine").Reaches("docomo-blocks-sms");
    }

    [Fact]
    public void A_link_that_a_messenger_has_decorated_leads_to_the_same_place() => Walk.From("no-code")
        .Answer("utm_source", "line").Answer("fbclid", "x").Answer("code-by", "email")
        .StaysAt("code-mail-alive");

    [Fact]
    public void A_link_to_an_outcome_alone_is_enough() => Walk.Bare("au-blocks-sms").Reaches("au-blocks-sms");
}
