using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Finds signs in texts: what they answer ahead, and whether a fraud may be under way.</summary>
internal sealed class TriageSigns
{
    /// <summary>The symptom that leads to help against fraud.</summary>
    public const string SafetySymptom = "takeover-or-scam";

    private static readonly ImmutableArray<string> DeniedBehind =
    [
        .. new[]
        {
            "ではな", "じゃな", "でな", "以外", "光", "でんき", "では見", "では入れる", "では使え", "では大丈夫", "ではでき", "なら見", "なら入れる", "なら使え",
            "は見れる", "は見られる", "は使える", "は入れる", "は大丈夫", "から", "を解約", "は解約",
        }.Select(FoldedText.Plain),
        " works", " is fine",
    ];

    private static readonly ImmutableArray<string> DeniedBefore = ["元", "前の", "前は", "以前は", "昔は", "not ", "not on ", "no longer ", "used to have "];

    private readonly Guide _guide;
    private readonly Lexicon _lexicon;
    private readonly ImmutableDictionary<string, SymptomReach> _reach;
    private readonly ImmutableArray<(Sign Sign, ImmutableArray<int> Families)> _signs;

    public TriageSigns(Guide guide, Lexicon lexicon, ImmutableArray<SymptomReach> reach)
    {
        (_guide, _lexicon) = (guide, lexicon);
        _reach = reach.ToImmutableDictionary(symptom => symptom.Symptom.Id, StringComparer.Ordinal);
        var places = lexicon.Families.Select((family, at) => (family.Id, at)).ToDictionary(family => family.Id, family => family.at, StringComparer.Ordinal);
        _signs = [.. guide.Signs.Select(sign => (sign, sign.Families.Select(family => places[family]).ToImmutableArray()))];
    }

    /// <summary>The signs in a text. Where two words answer one question differently, neither does.</summary>
    public FoundSigns In(FoldedText folded, ImmutableArray<Token> tokens)
    {
        // For an answer, words that are meant: the longest, and not those that are denied. For a fraud, whatever stands there.
        var meant = tokens.Where(token => token.IsOfFamily && !IsDenied(folded.Text, token)).Select(token => token.Family).ToHashSet();
        var all = _lexicon.FamiliesIn(folded);
        Sign[] found = [.. _signs.Where(sign => sign.Families.All((sign.Sign.IsFraud ? all : meant).Contains)).Select(sign => sign.Sign)];
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

    // 「ドコモではない」, 「元ドコモ」, 「テレビでは見れる」: the carrier or the device that is not the one.
    private static bool IsDenied(string text, Token token) =>
        DeniedBehind.Any(words => text.AsSpan(token.Start + token.Length).StartsWith(words, StringComparison.Ordinal))
        || DeniedBefore.Any(words => text.AsSpan(0, token.Start).EndsWith(words, StringComparison.Ordinal));

    private Answered Answered(KeyValuePair<string, string> answer)
    {
        var question = (Question)_guide.Nodes.Get(answer.Key);
        return new(question, question.Find(answer.Value)!);
    }
}

/// <summary>What signs in a text say.</summary>
internal sealed record FoundSigns(ImmutableArray<Answered> Answers, bool IsFraud)
{
    /// <summary>What one or the other says; the first where both answer a question.</summary>
    public static FoundSigns operator |(FoundSigns first, FoundSigns second) =>
        new([.. first.Answers.Concat(second.Answers).DistinctBy(answer => answer.Question.Id)], first.IsFraud || second.IsFraud);
}
