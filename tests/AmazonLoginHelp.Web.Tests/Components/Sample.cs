using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;

namespace AmazonLoginHelp.Web.Tests.Components;

/// <summary>Values to show, made up so that they cannot be mistaken for real ones.</summary>
internal static class Sample
{
    /// <summary>A telephone number in good order on <see cref="Site.Day"/>.</summary>
    public static Fact Phone { get; } = new()
    {
        Id = "sample-phone",
        Label = "見本の窓口",
        Kind = FactKind.Phone,
        Values = ["0120-555-0199"],
        Source = new("見本の資料", null),
        Confidence = Confidence.Official,
        Evidence = new(2026, 5, null),
        Written = new(2026, 11, 22),
        ReviewBy = new(2027, 5, 22),
        HardLimit = new(2028, 5, 31),
        Find = "見本の公式サイトで、今の番号を見てください。",
    };

    /// <summary>A command by text message.</summary>
    public static Fact Sms { get; } = Phone with { Id = "sample-sms", Kind = FactKind.Sms, Values = ["09044440010"], Body = "解除 1" };

    /// <summary>An address on the web.</summary>
    public static Fact Url { get; } = Phone with { Id = "sample-url", Kind = FactKind.Url, Values = ["https://official.example/help"], HardLimit = null };

    /// <summary>A fact in a state that forbids tapping it, with what is wrong with it.</summary>
    public static Fact Spoilt(this Fact fact, string reason) => reason switch
    {
        "superseded" => fact with { SupersededBy = "newer" },
        "article only" => fact with { Confidence = Confidence.Article },
        "past its limit" => fact with { HardLimit = Site.Day.AddDays(-1), ReviewBy = Site.Day.AddDays(-30) },
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static Prose Prose(params ProseInline[] line) => new([new Paragraph([.. line])]);

    public static Prose Prose(string words) => Prose(new Words(words));

    public static Contact Contact { get; } = new()
    {
        Id = "sample-contact",
        Title = "見本に聞く",
        Kind = ContactKind.Carrier,
        WorksSignedOut = SignedOut.Works,
        Body = Engine.Prose.Empty,
        Routes = [Prose(new FactMention(Phone)), Prose("お店へ行きます。")],
        Prepare = Engine.Prose.Empty,
        Say = Engine.Prose.Empty,
    };

    /// <summary>What helpers must know: a first block that says it in short, and more.</summary>
    public static Page Rules { get; } = new() { Id = "helper", Title = "見本の決まり", Body = new([.. Prose("入らないでください。").Blocks, .. Prose("読み上げません。").Blocks]) };

    /// <summary>Somebody who looks for themselves.</summary>
    public static ForWhom Own { get; } = new(ForSomeone: false, "/check/here?for=someone", Rules);

    /// <summary>Somebody who helps another.</summary>
    public static ForWhom Helping { get; } = new(ForSomeone: true, "/check/here", Rules);

    public static Incident Incident { get; } = new()
    {
        Id = "sample-incident",
        Title = "見本の障害",
        Body = Prose("待つと直ります。"),
        From = new DateOnly(2026, 11, 30),
        Affects = ["no-code"],
        Source = new("見本の発表", "https://news.example/1"),
    };
}
