using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A part of a line.</summary>
public abstract record ProseInline;

/// <summary>Plain words.</summary>
/// <param name="Value">The words; never markup.</param>
public sealed record Words(string Value) : ProseInline;

/// <summary>Words that matter most on the line.</summary>
/// <param name="Content">What is stressed.</param>
public sealed record Strong(ImmutableArray<ProseInline> Content) : ProseInline;

/// <summary>Words that are stressed a little.</summary>
/// <param name="Content">What is stressed.</param>
public sealed record Emphasis(ImmutableArray<ProseInline> Content) : ProseInline;

/// <summary>Words to type or to look for, letter by letter.</summary>
/// <param name="Value">The exact words.</param>
public sealed record Literal(string Value) : ProseInline;

/// <summary>A hard word with how it is read, which is shown to those who ask for it.</summary>
/// <param name="Word">The word as it is written.</param>
/// <param name="Reading">How the whole of it is read, in hiragana.</param>
public sealed record WordWithReading(string Word, string Reading) : ProseInline;

/// <summary>A line break within a paragraph.</summary>
public sealed record LineBreak : ProseInline;

/// <summary>A link to something else in the guide. The compiler has checked that it exists.</summary>
/// <param name="Target">What it leads to.</param>
/// <param name="Content">The words of the link.</param>
public sealed record GuideLink(GuideReference Target, ImmutableArray<ProseInline> Content) : ProseInline;

/// <summary>A place where a fact is shown with its value, age and doubt.</summary>
/// <param name="Fact">The fact itself.</param>
public sealed record FactMention(Fact Fact) : ProseInline;
