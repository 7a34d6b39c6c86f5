using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>A rectangle of a picture, in its pixels.</summary>
public readonly record struct TreeArea(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(TreeArea other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}

/// <summary>A question or an outcome as a box.</summary>
/// <param name="Node">What stands in it.</param>
/// <param name="Layer">How many edges the longest way to it has: its column.</param>
/// <param name="Area">Where it stands.</param>
/// <param name="Title">Its title, wrapped.</param>
/// <param name="Note">The layer of an outcome in words; null for a question.</param>
/// <param name="Visit">The address of the journey that leads here with the fewest answers.</param>
public sealed record TreeBox(Node Node, int Layer, TreeArea Area, ImmutableArray<string> Title, string? Note, JourneyPoint Visit)
{
    /// <summary>All that stands in it, from top to bottom.</summary>
    public ImmutableArray<string> Words => Note is null ? Title : Title.Insert(0, Note);

    /// <summary>The top of the first line.</summary>
    public double WordsTop => Area.Y + ((Area.Height - (Words.Length * TreeLayout.TitleLine)) / 2);
}

/// <summary>An option, drawn from its question to the node that it leads to.</summary>
/// <param name="From">The id of the question.</param>
/// <param name="Option">The option.</param>
/// <param name="Label">Where its words stand: right beside the question, above the level beginning of the edge.</param>
/// <param name="Lines">The words, wrapped.</param>
/// <param name="Bends">From the box of the question to the box of the target, left to right. Level from an even one to the next, else curved.</param>
public sealed record TreeEdge(string From, Option Option, TreeArea Label, ImmutableArray<string> Lines, ImmutableArray<TreeBend> Bends)
{
    /// <summary>What <c>TreePicture.Picked</c> names it by.</summary>
    public string Key => $"{From}={Option.Id}";
}

/// <summary>A point of an edge, in pixels of the picture.</summary>
public readonly record struct TreeBend(double X, double Y);
