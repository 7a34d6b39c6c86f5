using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Multinomial logistic regression: the chance of a class is in proportion to exp(b + Σ w·x) over the features x of a text. Features that
/// it does not know count nothing.
/// </summary>
internal sealed class SymptomModel(int classes, FrozenDictionary<string, int> rows, float[] weights, float[] bias)
{
    /// <summary>Features have length 1 each kind; longer ones let weights stay small under the penalty.</summary>
    private const float Stretch = 3f;

    /// <summary>How many features it knows.</summary>
    public int Features => rows.Count;

    /// <summary>Whether it knows a feature.</summary>
    public bool Knows(Feature feature) => rows.ContainsKey(feature.Name);

    /// <summary>The chance of each class; together they are 1.</summary>
    public float[] Chances(ImmutableArray<Feature> features)
    {
        var chances = new float[classes];
        Weigh(Known(rows, features), chances);
        return chances;
    }

    /// <summary>How much a feature speaks for a class rather than for the others: its share of what is raised to the power above.</summary>
    public float For(int one, Feature feature)
    {
        if (!rows.TryGetValue(feature.Name, out var row))
        {
            return 0;
        }

        var mean = 0f;
        foreach (var weight in weights.AsSpan(row * classes, classes))
        {
            mean += weight / classes;
        }

        return (weights[(row * classes) + one] - mean) * feature.Value * Stretch;
    }

    /// <summary>Fills <paramref name="chances"/> from features that are known.</summary>
    public void Weigh(ReadOnlySpan<Weighed> known, Span<float> chances)
    {
        bias.CopyTo(chances);
        foreach (var (row, value) in known)
        {
            for (var one = 0; one < classes; one++)
            {
                chances[one] += weights[(row * classes) + one] * value;
            }
        }

        var most = float.NegativeInfinity;
        foreach (var chance in chances)
        {
            most = MathF.Max(most, chance);
        }

        var sum = 0f;
        foreach (ref var chance in chances)
        {
            chance = MathF.Exp(chance - most);
            sum += chance;
        }

        foreach (ref var chance in chances)
        {
            chance /= sum;
        }
    }

    /// <summary>The features that <paramref name="rows"/> knows, by row.</summary>
    public static Weighed[] Known(IReadOnlyDictionary<string, int> rows, ImmutableArray<Feature> features)
    {
        var known = new List<Weighed>(features.Length);
        foreach (var feature in features)
        {
            if (rows.TryGetValue(feature.Name, out var row))
            {
                known.Add(new(row, feature.Value * Stretch));
            }
        }

        return [.. known];
    }
}

/// <summary>A feature as the model counts it.</summary>
internal readonly record struct Weighed(int Row, float Value);
