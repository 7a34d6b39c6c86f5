using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Teaches a <see cref="SymptomModel"/>: its weights lessen the log loss of the lessons plus an L2 penalty, by stochastic gradient descent
/// with AdaGrad's steps (Duchi, Hazan and Singer, JMLR 12, 2011), from zero and in a fixed order, and are averaged over the last rounds (Polyak
/// and Juditsky, 1992): the same lessons give the same model.
/// A lesson that leaves open which of some classes it is teaches the chance of any of them.
/// </summary>
internal sealed class SymptomLessons
{
    // Chosen by cross-validation on the labelled texts; neighbouring values do nearly as well (docs/benchmarks/triage.md).
    private const int Rounds = 15;
    private const int Averaged = 10;
    private const float Rate = 0.3f;
    private const float BiasRate = 0.06f;
    private const float Penalty = 0.001f;
    private const float Tiny = 1e-6f;

    private readonly int _classes;
    private readonly (Weighed[] Known, bool[] Meant, float Weight)[] _lessons;
    private readonly FrozenDictionary<string, int> _rows;
    private readonly float[] _weights;
    private readonly float[] _steps;
    private readonly float[] _bias;
    private readonly float[] _biasSteps;

    private SymptomLessons(int classes, ImmutableArray<Lesson> lessons)
    {
        _classes = classes;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in lessons.SelectMany(lesson => lesson.Features))
        {
            rows.TryAdd(feature.Name, rows.Count);
        }

        _rows = rows.ToFrozenDictionary(StringComparer.Ordinal);
        _lessons = [.. lessons.Select(lesson => (SymptomModel.Known(rows, lesson.Features), Enumerable.Range(0, classes).Select(one => lesson.Classes.Contains(one)).ToArray(), lesson.Weight))];
        (_weights, _steps) = (new float[rows.Count * classes], new float[rows.Count * classes]);
        (_bias, _biasSteps) = (new float[classes], new float[classes]);
    }

    /// <summary>The model that the lessons teach.</summary>
    public static SymptomModel Teach(int classes, ImmutableArray<Lesson> lessons)
    {
        var taught = new SymptomLessons(classes, lessons);
        return taught.Teach();
    }

    private SymptomModel Teach()
    {
        var model = new SymptomModel(_classes, _rows, _weights, _bias);
        var chances = new float[_classes];
        var stride = Stride(_lessons.Length);
        var (weights, bias) = (new float[_weights.Length], new float[_bias.Length]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var lesson = 0L; lesson < _lessons.Length; lesson++)
            {
                // Not file after file, which would leave the last one's word too much.
                var (known, meant, weight) = _lessons[((round * (long)_lessons.Length) + lesson) * stride % _lessons.Length];
                model.Weigh(known, chances);
                Step(known, meant, weight, chances);
            }

            if (round >= Rounds - Averaged)
            {
                AddPart(weights, _weights);
                AddPart(bias, _bias);
            }
        }

        return new(_classes, _rows, weights, bias);
    }

    private static void AddPart(Span<float> mean, ReadOnlySpan<float> weights)
    {
        for (var at = 0; at < mean.Length; at++)
        {
            mean[at] += weights[at] / Averaged;
        }
    }

    private void Step(Weighed[] known, bool[] meant, float weight, float[] chances)
    {
        var meantChance = Tiny;
        for (var one = 0; one < _classes; one++)
        {
            meantChance += meant[one] ? chances[one] : 0;
        }

        for (var one = 0; one < _classes; one++)
        {
            var gradient = weight * (meant[one] ? chances[one] - (chances[one] / meantChance) : chances[one]);
            Descend(ref _bias[one], ref _biasSteps[one], gradient, BiasRate);
            foreach (var (row, value) in known)
            {
                var at = (row * _classes) + one;
                Descend(ref _weights[at], ref _steps[at], (gradient * value) + (Penalty * _weights[at]), Rate);
            }
        }
    }

    private static void Descend(ref float weight, ref float steps, float gradient, float rate)
    {
        steps += gradient * gradient;
        weight -= rate * gradient / (MathF.Sqrt(steps) + Tiny);
    }

    // A step near the golden section of the whole, which meets every lesson once before any twice.
    private static int Stride(int count)
    {
        var stride = Math.Max(1, (int)(count * 0.618));
        while (Divisor(stride, count) > 1)
        {
            stride++;
        }

        return stride;
    }

    private static int Divisor(int first, int second) => second == 0 ? first : Divisor(second, first % second);
}

/// <summary>A text to learn from.</summary>
/// <param name="Features">What it has.</param>
/// <param name="Classes">What it is: one class, or some of which one is right.</param>
/// <param name="Weight">How much it counts; an ordinary one counts 1.</param>
internal readonly record struct Lesson(ImmutableArray<Feature> Features, ImmutableArray<int> Classes, float Weight);
