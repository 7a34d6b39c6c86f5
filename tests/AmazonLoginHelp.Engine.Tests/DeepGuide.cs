namespace AmazonLoginHelp.Engine.Tests;

/// <summary>Ten thousand questions one after the other, which nobody should write and which must do no harm.</summary>
internal static class DeepGuide
{
    public const int Depth = 10_000;

    public static Guide Itself { get; } = LeadingTo("end");

    /// <summary>The same with a last option that leads back to the first question.</summary>
    public static Guide Circular { get; } = LeadingTo("q0");

    private static Guide LeadingTo(string last) => Enumerable.Range(0, Depth)
        .Aggregate(
            new SmallGuide().Symptom("locked", "q0"),
            (guide, place) => guide.Question($"q{place}", place + 1 < Depth ? $"on -> q{place + 1}" : $"on -> {last}", "unknown -> end"))
        .Outcome("end")
        .Build();
}
