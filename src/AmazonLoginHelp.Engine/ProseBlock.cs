using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A part of <see cref="Prose"/> that starts on a line of its own.</summary>
public abstract record ProseBlock;

/// <summary>A paragraph.</summary>
/// <param name="Content">What it says.</param>
public sealed record Paragraph(ImmutableArray<ProseInline> Content) : ProseBlock;

/// <summary>A heading below the title of the page.</summary>
/// <param name="Level">2 or 3; the title is 1.</param>
/// <param name="Id">The fragment by which the heading can be linked, or null.</param>
/// <param name="Content">What it says.</param>
public sealed record Heading(int Level, string? Id, ImmutableArray<ProseInline> Content) : ProseBlock;

/// <summary>A list; each item is prose of its own.</summary>
/// <param name="Numbered">Whether the order matters.</param>
/// <param name="Items">The items in order; never empty.</param>
public sealed record ItemList(bool Numbered, ImmutableArray<Prose> Items) : ProseBlock;

/// <summary>A remark that is set apart from the text around it.</summary>
/// <param name="Content">What it says.</param>
public sealed record Note(Prose Content) : ProseBlock;
