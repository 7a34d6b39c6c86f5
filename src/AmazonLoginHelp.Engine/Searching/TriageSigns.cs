using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Finds signs in texts: what they answer ahead, and whether a fraud may be under way.</summary>
internal sealed class TriageSigns
{
    /// <summary>The symptom that leads to help against fraud.</summary>
    public const string SafetySymptom = "takeover-or-scam";

    private readonly Guide _guide;
    private readonly ImmutableDictionary<string, SymptomReach> _reach;
    private readonly ImmutableArray<(Sign Sign, ImmutableArray<int> Families)> _signs;

    public TriageSigns(Guide guide, Lexicon lexicon, ImmutableArray<SymptomReach> reach)
    {
        _guide = guide;
        _reach = reach.ToImmutableDictionary(symptom => symptom.Symptom.Id, StringComparer.Ordinal);
        var places = lexicon.Families.Select((family, at) => (family.Id, at)).ToDictionary(family => family.Id, family => family.at, StringComparer.Ordinal);
        _signs = [.. guide.Signs.Select(sign => (sign, sign.Families.Select(family => places[family]).ToImmutableArray()))];
    }

    /// <summary>The signs in a text. Where two words answer one question differently, neither does.</summary>
    public FoundSigns In(ImmutableArray<Token> tokens)
    {
        var present = tokens.Select(token => token.Family).ToHashSet();
        Sign[] found = [.. _signs.Where(sign => sign.Families.All(present.Contains)).Select(sign => sign.Sign)];
        var answers = found.SelectMany(sign => sign.Answers).Distinct().GroupBy(answer => answer.Key, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => Answered(same.Single()));
        return new([.. answers], found.Any(sign => sign.IsFraud));
    }

    /// <summary>Where to begin with a symptom: behind the questions that signs have answered.</summary>
    public JourneyPoint StartOf(Symptom symptom, FoundSigns signs)
    {
        var answers = signs.Answers.Where(answer => _reach[symptom.Id].Nodes.Contains(answer.Question.Id)).Select(answer => KeyValuePair.Create(answer.Question.Id, answer.Option.Id));
        return Journey.Replay(_guide, symptom.FirstQuestion, symptom.Id, from: null, answers) switch
        {
            Replay.Shown { Journey: var journey } => journey.Furthest(_guide),
            _ => Journey.First(symptom),
        };
    }

    private Answered Answered(KeyValuePair<string, string> answer)
    {
        var question = (Question)_guide.Nodes.Get(answer.Key);
        return new(question, question.Find(answer.Value)!);
    }
}

/// <summary>What signs in a text say.</summary>
internal sealed record FoundSigns(ImmutableArray<Answered> Answers, bool IsFraud);
