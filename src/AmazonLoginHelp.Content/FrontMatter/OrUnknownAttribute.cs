namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>Where this stands, the word <c>unknown</c> may be written for a value that nobody knows.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OrUnknownAttribute : Attribute
{
    public const string Word = "unknown";
}
