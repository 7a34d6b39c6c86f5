namespace AmazonLoginHelp.Engine.Tests;

/// <summary>Ten thousand questions one after the other, which nobody should write and which must do no harm.</summary>
internal static class DeepGuide
{
    public const int Depth = 10_000;

    public static Guide Itself { get; } = Of(Depth, "end");

    /// <summary>A circle of that many questions: the last leads back to the first.</summary>
    public static Guide Circle(int questions) => Of(questions, "q0");

    private static Guide Of(int questions, string last) => Enumerable.Range(0, questions)
        .Aggregate(
            new SmallGuide().Symptom("locked", "q0"),
            (guide, place) => guide.Question($"q{place}", place + 1 < questions ? $"on -> q{place + 1}" : $"on -> {last}", "unknown -> end"))
        .Outcome("end")
        .Build();
}
