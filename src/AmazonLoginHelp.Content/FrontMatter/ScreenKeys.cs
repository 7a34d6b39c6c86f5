namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of a screen: an exact text that Amazon shows. Most have none.</summary>
public sealed record ScreenKeys : AddressedKeys;
