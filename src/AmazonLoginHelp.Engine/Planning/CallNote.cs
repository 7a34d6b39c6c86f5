using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What a person reads to support on the telephone: what is wrong, what the answers tell, and what to ask for.</summary>
/// <param name="Sentences">The sentences in the order of reading, none of them empty and none twice.</param>
public sealed record CallNote(ImmutableArray<string> Sentences)
{
    /// <summary>How many characters fit into half a minute: newsreaders in Japan read about 300 a minute.</summary>
    public const int MostCharacters = 150;

    /// <summary>
    /// The note that begins with <paramref name="opening"/>, ends with <paramref name="ask"/>, both however long they are, and says between
    /// them as much of what the answers tell as half a minute allows: first what rules out the most layers, then what was answered last.
    /// What is said is said in the order of the answers.
    /// </summary>
    public static CallNote Of(string opening, ImmutableArray<Reason> reasons, string ask)
    {
        var room = MostCharacters - opening.Length - ask.Length;
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tells in reasons.Reverse().OrderByDescending(reason => reason.Excluded.Length).Select(reason => reason.Tells).OfType<string>())
        {
            if (tells.Length <= room && said.Add(tells))
            {
                room -= tells.Length;
            }
        }

        ImmutableArray<string> sentences = [opening, .. reasons.Select(reason => reason.Tells).OfType<string>().Where(said.Contains), ask];
        return new([.. sentences.Where(sentence => sentence.Length > 0).Distinct(StringComparer.Ordinal)]);
    }
}
