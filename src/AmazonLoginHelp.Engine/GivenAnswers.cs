using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>The answers of an address, sorted into usable ones and others.</summary>
internal sealed record GivenAnswers(ImmutableDictionary<string, Answered> Valid, ImmutableArray<DroppedAnswer> Dropped)
{
    public static GivenAnswers Read(Guide guide, IEnumerable<KeyValuePair<string, string>> given)
    {
        var valid = ImmutableDictionary.CreateBuilder<string, Answered>(StringComparer.Ordinal);
        var dropped = ImmutableArray.CreateBuilder<DroppedAnswer>();
        foreach (var same in given.GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
        {
            if (guide.Nodes.Find(same.Key) is not Question question)
            {
                continue;
            }

            if (same.Skip(1).Any())
            {
                dropped.Add(new(question, DropReason.GivenTwice) { Given = [.. same] });
            }
            else if (question.Find(same.First()) is not { } option)
            {
                dropped.Add(new(question, DropReason.NoSuchOption) { Given = [.. same] });
            }
            else
            {
                valid.Add(question.Id, new(question, option));
            }
        }

        return new(valid.ToImmutable(), dropped.ToImmutable());
    }
}
