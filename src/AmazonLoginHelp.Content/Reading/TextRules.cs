using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>What words of content may not contain, because it is a fact or a danger.</summary>
internal sealed partial class TextRules(IEnumerable<string> factNumbers)
{
    /// <summary>Longer sentences are hard to follow for a worried reader.</summary>
    public const int LongestSentence = 80;

    private static readonly ImmutableArray<string> ServiceNames = ["Amazon.co.jp", "Amazon.com"];

    private readonly ImmutableHashSet<string> _factNumbers = [.. factNumbers.Select(Digits).Where(digits => digits.Length >= 3)];

    /// <summary>The first host or web address in <paramref name="text"/>, or null. The names of Amazon's services, written as names, are none.</summary>
    public static string? Address(string text) =>
        Address(Host().Match(text.Normalize(NormalizationForm.FormKC)));

    private static string? Address(Match match) =>
        !match.Success ? null
        : IsName(match) ? Address(match.NextMatch())
        : match.Value;

    /// <summary>Whether <paramref name="text"/> names any host at all, were it only as the name of a service.</summary>
    public static bool NamesHost(string text) => Host().IsMatch(text.Normalize(NormalizationForm.FormKC));

    /// <summary>The first telephone number, dial code or value of such a fact in <paramref name="text"/>, or null.</summary>
    public string? Number(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC);
        return PhoneShaped().Matches(folded).Select(match => match.Value).FirstOrDefault(found => Digits(found).Length >= 9)
            ?? DialShaped().Matches(folded).Select(match => match.Value).FirstOrDefault()
            ?? DigitRun().Matches(folded).Select(match => match.Value).FirstOrDefault(found => _factNumbers.Contains(Digits(found)));
    }

    /// <summary>The first number or address in words that stand outside the prose of pages, where it would outlive every limit; null if there is none.</summary>
    public (DiagnosticRule Rule, string Found, string Kind)? Ageless(string text) =>
        Number(text) is { } number ? (DiagnosticRule.BareNumber, number, "number")
        : Address(text) is { } address ? (DiagnosticRule.BareAddress, address, "address")
        : null;

    /// <summary>The sentences of <paramref name="text"/> that are longer than <see cref="LongestSentence"/>.</summary>
    public static IEnumerable<string> LongSentences(string text) =>
        SentenceEnd().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > LongestSentence);

    // A name, and not the beginning of an address.
    private static bool IsName(Match match) => ServiceNames.Contains(match.Value) && !NameGoesOn().IsMatch(match.Result("$'"));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"(?:https?://|//|www\.)\S+|(?<![A-Za-z0-9.-])(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,18}|[0-9]{1,3}(?:\.[0-9]{1,3}){3})(?![A-Za-z0-9-])", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"(?<![0-9])[+(]*[0-9][0-9()\-‐‑–—―−ー~・./ ]{7,18}[0-9](?![0-9])")]
    private static partial Regex PhoneShaped();

    [GeneratedRegex(@"[*#][0-9*#]{3,}|[0-9]{2,}#")]
    private static partial Regex DialShaped();

    [GeneratedRegex(@"(?<![0-9])[0-9][0-9-]*[0-9](?![0-9年%])")]
    private static partial Regex DigitRun();

    [GeneratedRegex(@"^[/@:?#]")]
    private static partial Regex NameGoesOn();

    [GeneratedRegex(@"[。?!?!\n]")]
    private static partial Regex SentenceEnd();
}
