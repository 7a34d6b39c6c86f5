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

    private static readonly ImmutableArray<char> GoesOn = ['/', '@', ':', '?', '#'];

    private readonly ImmutableHashSet<string> _factNumbers = [.. factNumbers.Select(Digits).Where(digits => digits.Length >= 3)];

    /// <summary>
    /// Every number and address in <paramref name="text"/>, from left to right, with the place of its first character, from 0. The names of
    /// Amazon's services, written as names, are none.
    /// </summary>
    public ImmutableArray<(DiagnosticRule Rule, string Found, int Index)> Bare(string text)
    {
        var folded = Folded(text);
        var addresses = Host().Matches(folded).Where(match => !IsName(match, folded)).Select(match => (Rule: DiagnosticRule.BareAddress, Match: match));
        var numbers = Numbers(folded).Select(match => (Rule: DiagnosticRule.BareNumber, Match: match));
        var found = ImmutableArray.CreateBuilder<(DiagnosticRule Rule, string Found, int Index)>();
        var end = 0;
        // Of two that overlap, the one that begins first says more; an address goes before the numbers in it.
        foreach (var (rule, match) in addresses.Concat(numbers).OrderBy(one => one.Match.Index).ThenByDescending(one => one.Match.Length))
        {
            if (match.Index >= end)
            {
                end = match.Index + match.Length;
                // Where folding has changed the length, the place in what was written is not known.
                found.Add((rule, match.Value, folded.Length == text.Length ? match.Index : 0));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether <paramref name="text"/> names any host at all, were it only as the name of a service.</summary>
    public static bool NamesHost(string text) => Host().IsMatch(Folded(text));

    /// <summary>The first number or address in words that stand outside the prose of pages, where it would outlive every limit; null if there is none.</summary>
    public (DiagnosticRule Rule, string Found, string Kind)? Ageless(string text) =>
        Bare(text) is [var (rule, found, _), ..] ? (rule, found, rule == DiagnosticRule.BareNumber ? "number" : "address") : null;

    /// <summary>The sentences of <paramref name="text"/> that are longer than <see cref="LongestSentence"/>.</summary>
    public static IEnumerable<string> LongSentences(string text) =>
        SentenceEnd().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > LongestSentence);

    // Telephone numbers, dial codes, and values of such facts.
    private IEnumerable<Match> Numbers(string folded) =>
    [
        .. PhoneShaped().Matches(folded).Where(match => Digits(match.Value).Length >= 9),
        .. DialShaped().Matches(folded).AsEnumerable(),
        .. DigitRun().Matches(folded).Where(match => _factNumbers.Contains(Digits(match.Value))),
    ];

    // A name, and not the beginning of an address.
    private static bool IsName(Match match, string folded) =>
        ServiceNames.Contains(match.Value) && !(match.Index + match.Length is var end && end < folded.Length && GoesOn.Contains(folded[end]));

    // Half a surrogate pair, as an escape in YAML can write it, has no normal form: it becomes U+FFFD.
    private static string Folded(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKC);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"(?:https?://|//|www\.)\S+|(?<![A-Za-z0-9.-])(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,18}|[0-9]{1,3}(?:\.[0-9]{1,3}){3})(?![A-Za-z0-9-])", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"(?<![0-9])[+(]{0,3}[0-9][0-9()\-‐‑–—―−ー~・./ ]{7,18}[0-9](?![0-9])")]
    private static partial Regex PhoneShaped();

    [GeneratedRegex(@"[*#][0-9*#]{3,}|(?<![0-9])[0-9]{2,}#")]
    private static partial Regex DialShaped();

    [GeneratedRegex(@"(?<![0-9])[0-9][0-9-]*[0-9](?![0-9年%])")]
    private static partial Regex DigitRun();

    [GeneratedRegex(@"[。?!?!\n]")]
    private static partial Regex SentenceEnd();
}
