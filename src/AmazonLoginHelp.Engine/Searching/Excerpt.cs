using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A piece of text in which what was looked for stands out.</summary>
/// <param name="Parts">Its parts in order; together they are the text.</param>
public sealed record Excerpt(ImmutableArray<ExcerptPart> Parts)
{
    /// <summary>Marks in <paramref name="text"/> the terms that are looked for.</summary>
    internal static Excerpt Of(Lexicon lexicon, string text, IReadOnlySet<string> terms)
    {
        var folded = FoldedText.Of(text);
        var parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        var (done, from, to) = (0, 0, 0);
        foreach (var term in SearchTerm.Of(lexicon, folded).Where(term => terms.Contains(term.Name)))
        {
            var (start, end) = (folded.StartOf(term.Start), folded.EndBefore(term.Start + term.Length));
            if (start > to)
            {
                Mark();
                from = start;
            }

            to = end;
        }

        Mark();
        Add(text.Length, isMatch: false);
        return new(parts.ToImmutable());

        void Mark()
        {
            Add(from, isMatch: false);
            Add(to, isMatch: true);
        }

        void Add(int end, bool isMatch)
        {
            if (end > done)
            {
                parts.Add(new(text[done..end], isMatch));
                done = end;
            }
        }
    }
}

/// <summary>A part of an excerpt.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsMatch">Whether it is what was looked for.</param>
public readonly record struct ExcerptPart(string Text, bool IsMatch);
