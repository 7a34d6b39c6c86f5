using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What a person reads to support on the telephone: what is wrong, what the answers tell, and what to ask for.</summary>
/// <param name="Sentences">The sentences in the order of reading; never empty.</param>
public sealed record CallNote(ImmutableArray<string> Sentences)
{
    /// <summary>How many characters fit into half a minute: newsreaders in Japan read about 300 a minute.</summary>
    public const int MostCharacters = 150;

    /// <summary>
    /// The note that begins with <paramref name="opening"/>, ends with <paramref name="ask"/>, and says between them as much of what the
    /// answers tell as half a minute allows: first what leaves the fewest layers, then what was answered last.
    /// </summary>
    public static CallNote Of(string opening, ImmutableArray<Reason> reasons, string ask)
    {
        var room = MostCharacters - opening.Length - ask.Length;
        var said = new HashSet<Reason>();
        foreach (var reason in reasons.Reverse().Where(reason => reason.Tells is not null).OrderByDescending(reason => reason.Excluded.Length))
        {
            if (reason.Tells!.Length <= room)
            {
                room -= reason.Tells.Length;
                said.Add(reason);
            }
        }

        ImmutableArray<string> sentences = [opening, .. reasons.Where(said.Contains).Select(reason => reason.Tells!).Distinct(StringComparer.Ordinal), ask];
        return new(sentences.RemoveAll(sentence => sentence.Length == 0));
    }
}
