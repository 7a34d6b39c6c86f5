using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>What a text names is made use of: the screen that it was copied from, the carrier of a telephone.</summary>
public sealed class NamedThingsTests
{
    private const int TellingPart = 8;

    private static readonly Guide Guide = RealGuide.Itself;

    public static TheoryData<string, string> ScreenTexts => [.. Guide.Screens.SelectMany(screen => screen.Texts, (screen, text) => (screen.Id, text))];

    public static TheoryData<string, string> CarrierWords =>
    [
        .. from sign in Guide.Signs
           where sign.Families.Length == 1
           from answer in sign.Answers
           where answer.Key == "carrier"
           from word in Guide.Families.Single(family => family.Id == sign.Families[0]).Words
           select (word, answer.Value),
    ];

    [Theory]
    [MemberData(nameof(ScreenTexts))]
    public void A_text_that_a_screen_shows_finds_that_screen(string screen, string text) => FindsFirst(screen, text);

    [Theory]
    [MemberData(nameof(ScreenTexts))]
    public void The_middle_half_of_it_finds_it_too(string screen, string text)
    {
        var half = text.Substring(text.Length / 4, text.Length / 2);
        if (half.Count(char.IsLetterOrDigit) >= TellingPart)
        {
            FindsFirst(screen, half);
        }
    }

    [Theory]
    [MemberData(nameof(CarrierWords))]
    public void Who_names_a_carrier_and_gets_no_code_is_not_asked_for_it(string word, string carrier)
    {
        foreach (var typed in (string[])[$"{word}でアマゾンの確認コードのSMSが届かない", $"sms来ない {word}", $"{word}を使っています。認証コードが届きません", $"amazon sms code not arriving, {word}"])
        {
            var found = RealSearch.Itself.Triage(typed).Symptoms;

            Assert.True(found is [{ Symptom.Id: "no-code" }, ..], $"'{typed}' is taken for {(found.IsEmpty ? "nothing" : found[0].Symptom.Id)}.");
            Assert.True(found[0].Start.Query.Contains(new("carrier", carrier)), $"'{typed}' does not answer carrier={carrier}.");
        }
    }

    // Another screen may show the same words: it is then as near.
    private static void FindsFirst(string screen, string pasted)
    {
        var found = new ScreenSearch(Guide.Screens).Find(pasted);
        var own = found.Single(one => one.Screen.Id == screen);

        Assert.True(own.IsExact);
        Assert.Equal(found[0].Closeness, own.Closeness);
        Assert.Equal(1, RealSearch.Itself.Triage(pasted).Screens.Single(one => one.Thing.Id == screen).Confidence);
    }
}
