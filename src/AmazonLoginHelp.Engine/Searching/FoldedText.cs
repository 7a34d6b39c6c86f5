using System.Globalization;
using System.Text;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// What somebody typed, as search sees it, with the way back to what they typed. Width and case are gone (NFKC, small letters), katakana
/// is hiragana, small kana are large, a long vowel at the end of a foreign word is left out, blanks stand only between words of Latin
/// letters or digits, a plus is a letter (+メッセージ), and any run of other signs is one <see cref="Break"/>.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Stands for signs between words.</summary>
    public const char Break = '|';

    /// <summary>More characters than this are not looked at: no cry for help is longer.</summary>
    public const int MostCharacters = 2000;

    private const char LongVowel = 'ー';

    private readonly int[] _starts;
    private readonly string _typed;

    private FoldedText(string text, int[] starts, string typed) => (Text, _starts, _typed) = (text, starts, typed);

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Where the folded character at <paramref name="index"/> begins in what was typed; for the length of the text, where that ends.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Whether a blank was typed before the folded character at <paramref name="index"/>.</summary>
    public bool IsAfterBlank(int index) => _starts[index] is > 0 and var start && char.IsWhiteSpace(_typed[start - 1]);

    /// <summary>Whether the folded character at <paramref name="index"/> was typed as hiragana.</summary>
    public bool IsHiragana(int index) => _typed[_starts[index]] is >= 'ぁ' and <= 'ゖ';

    /// <summary>Where in what was typed the folded characters before <paramref name="index"/> end, without blanks after them.</summary>
    public int EndBefore(int index)
    {
        var end = _starts[index];
        while (end > 0 && char.IsWhiteSpace(_typed[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Folds <paramref name="typed"/>. Never throws, whatever it holds.</summary>
    public static FoldedText Of(string typed)
    {
        var folded = new Folding(typed.Length);
        var at = 0;
        foreach (var rune in typed.AsSpan(0, Math.Min(typed.Length, MostCharacters)).EnumerateRunes())
        {
            // Half of a surrogate pair arrives as the replacement character, which is one character long like what it stands for.
            folded.Add(rune, at);
            at += rune.Utf16SequenceLength;

            // Some characters stand for eighteen others.
            if (folded.Length >= MostCharacters)
            {
                break;
            }
        }

        return folded.ToText(typed, at);
    }

    /// <summary>Only the text of what <see cref="Of"/> gives.</summary>
    public static string Plain(string typed) => Of(typed).Text;

    /// <summary>Whether words of this letter are divided by blanks.</summary>
    public static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter) || (letter is >= '\u00e0' and <= '\u024f');

    /// <summary>Whether this is kana, which folding leaves as hiragana.</summary>
    public static bool IsKana(char character) => character is (>= 'ぁ' and <= 'ゖ') or LongVowel;

    private sealed class Folding(int capacity)
    {
        private readonly StringBuilder _text = new(Math.Min(capacity, MostCharacters));
        private readonly List<int> _starts = new(Math.Min(capacity, MostCharacters));
        private int _katakana;
        private bool _blank;

        public int Length => _text.Length;

        public void Add(Rune rune, int at)
        {
            // Kana and the common kanji are their own normal form, and most of what is read.
            if (rune.IsAscii || rune.Value is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー') or (>= '一' and <= '\u9fff'))
            {
                AddFolded((char)rune.Value, at);
                return;
            }

            // What is no character has no normal form.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            {
                return;
            }

            foreach (var character in rune.ToString().Normalize(NormalizationForm.FormKC))
            {
                AddFolded(character, at);
            }
        }

        public FoldedText ToText(string typed, int end)
        {
            DropLongVowel();
            _starts.Add(end);
            return new(_text.ToString(), [.. _starts], typed);
        }

        private void AddFolded(char character, int at)
        {
            switch (char.ToLowerInvariant(character))
            {
                case '\'' or '’' or '\u200b' or '\u200d' or '\ufe0f':
                    break;
                case '\u3099' or '\u309a':
                    Voice(character);
                    break;
                case LongVowel or '〜' or '~' when IsKana(Last):
                    Lengthen(at);
                    break;
                case var blank when char.IsWhiteSpace(blank) || char.IsControl(blank):
                    DropLongVowel();
                    _blank = true;
                    break;
                case var letter when char.IsLetterOrDigit(letter) || letter == '+':
                    AddLetter(letter, at);
                    break;
                default:
                    DropLongVowel();
                    _blank = false;
                    AddBreak(at);
                    break;
            }
        }

        private char Last => _text.Length == 0 ? Break : _text[^1];

        private void AddLetter(char letter, int at)
        {
            var isKatakana = letter is >= 'ァ' and <= 'ヶ';
            if (!isKatakana)
            {
                DropLongVowel();
            }

            if (_blank && IsLatin(letter) && IsLatin(Last))
            {
                Append(' ', at);
            }

            _blank = false;
            _katakana = isKatakana ? _katakana + 1 : 0;
            Append(Large(isKatakana ? (char)(letter - 'ァ' + 'ぁ') : letter), at);
        }

        private void AddBreak(int at)
        {
            if (Last != Break)
            {
                Append(Break, at);
            }
        }

        private void Lengthen(int at)
        {
            if (Last != LongVowel)
            {
                Append(LongVowel, at);
                _katakana += _katakana > 0 ? 1 : 0;
            }
        }

        // ユーザー and ユーザ are one word; コピー and エラー, which nobody writes without it, keep what makes them.
        private void DropLongVowel()
        {
            if (_katakana > 3 && Last == LongVowel)
            {
                _text.Length--;
                _starts.RemoveAt(_starts.Count - 1);
            }

            _katakana = 0;
        }

        // Half-width kana carry their voicing as a character of its own.
        private void Voice(char mark)
        {
            if (_text.Length > 0 && $"{Last}{mark}".Normalize(NormalizationForm.FormC) is [var voiced])
            {
                _text[^1] = voiced;
            }
        }

        private void Append(char character, int at)
        {
            _text.Append(character);
            _starts.Add(at);
        }

        private static char Large(char kana) => "ぁぃぅぇぉっゃゅょゎ".IndexOf(kana, StringComparison.Ordinal) is >= 0 and var index ? "あいうえおつやゆよわ"[index] : kana;
    }
}
