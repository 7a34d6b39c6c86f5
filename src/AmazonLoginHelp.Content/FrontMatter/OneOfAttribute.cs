namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>Where this stands, the text is one of some words that mean nothing to the engine.</summary>
/// <param name="words">The words; a public format.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfAttribute(params string[] words) : Attribute
{
    public string[] Words => words;
}
