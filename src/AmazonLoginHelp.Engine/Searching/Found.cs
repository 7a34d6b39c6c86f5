using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What triage makes of a text. All lists are empty when the text is about neither signing in nor fraud.</summary>
public sealed record Triaged
{
    /// <summary>Nothing.</summary>
    public static Triaged Nothing { get; } = new();

    /// <summary>What the person sees, the likeliest first. With <see cref="IsFraud"/>, help against fraud comes first.</summary>
    public ImmutableArray<SymptomFound> Symptoms { get; init; } = [];

    /// <summary>What may mend it, the likeliest first.</summary>
    public ImmutableArray<Found<Fix>> Fixes { get; init; } = [];

    /// <summary>The screens of which the text holds something, the nearest first.</summary>
    public ImmutableArray<Found<Screen>> Screens { get; init; } = [];

    /// <summary>Whether words in the text say that a fraud may be under way (safety rule 5).</summary>
    public bool IsFraud { get; init; }

    /// <summary>The pieces of the text that spoke most for the first symptom, in its order, each once; a slip in a word is mended.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>What was answered ahead by words of the text, wherever it holds.</summary>
    public ImmutableArray<Answered> Answers { get; init; } = [];
}

/// <summary>Something that was found.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Thing">The thing.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
public readonly record struct Found<T>(T Thing, double Confidence);

/// <summary>A symptom that was found.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Confidence">The chance that it is meant, from 0 to 1.</param>
/// <param name="Start">Where to begin with it: behind the questions that the text has answered.</param>
public readonly record struct SymptomFound(Symptom Symptom, double Confidence, JourneyPoint Start);
