namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of a page such as about or privacy. Most have none.</summary>
public sealed record PageKeys : AddressedKeys;

/// <summary>The front matter of home and strip, which are parts of other pages: they have no address and no keys.</summary>
public sealed record PartKeys;
