using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// How well questions tell the layers apart, for authors who put them in order. A question tells as much about the layer as it takes
/// away from not knowing it: H(question) − Σ H(where an option leads) / number of options, in bits, where H = −Σ p·log₂ p over the
/// layers (Shannon, A mathematical theory of communication, 1948; as a measure for ordering questions: information gain, Quinlan,
/// Induction of decision trees, 1986). Nobody has counted who answers what, so every option is taken to be equally likely: the layers of
/// an outcome are its own with certainty, those of a question the mean over its options.
/// </summary>
public static class Splits
{
    // Sums of fractions differ in their last digits by the order of adding; what is equal but for these is equal.
    private const int Decimals = 12;

    private static readonly ImmutableArray<Layer> Layers = [.. Enum.GetValues<Layer>()];

    /// <summary>What each question of the guide that some nodes lead to tells, the most per second first; equal ones nearest first. The guide must have no circles.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="nodes">The ids of the nodes from which to look; they count themselves.</param>
    /// <exception cref="KeyNotFoundException">A node is not of this guide.</exception>
    public static ImmutableArray<Split> BestFirst(Guide guide, IEnumerable<string> nodes)
    {
        var chances = new FromBelow<ImmutableArray<double>>(guide, Certain, Mean);
        return
        [
            .. guide.ReachableFrom(nodes).OfType<Question>()
                .Select(question => new Split(question, Math.Round(Bits(chances.At(question)) - question.Options.Select(option => Bits(chances.At(guide.Follow(option)))).DefaultIfEmpty().Average(), Decimals)))
                .OrderByDescending(split => split.BitsPerSecond),
        ];
    }

    private static ImmutableArray<double> Certain(Outcome outcome) => [.. Layers.Select(layer => layer == outcome.Layer ? 1.0 : 0.0)];

    private static ImmutableArray<double> Mean(ImmutableArray<ImmutableArray<double>> below) =>
        [.. Layers.Select((_, place) => below.Select(chances => chances[place]).DefaultIfEmpty().Average())];

    private static double Bits(ImmutableArray<double> chances) => -chances.Where(chance => chance > 0).Sum(chance => chance * Math.Log2(chance));
}

/// <summary>What a question tells about the layer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Bits">How much it tells, in bits: 0 if the layers are the same whatever is answered, 1 if it halves them.</param>
public sealed record Split(Question Question, double Bits)
{
    /// <summary>What it tells for each second of answering it.</summary>
    public double BitsPerSecond => Bits / Bands.Seconds(Question.Effort);
}
