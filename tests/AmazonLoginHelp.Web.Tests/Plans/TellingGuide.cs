using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Plans;

/// <summary>The site's guide in which every answer tells as much as it may, so that tests do not depend on how much the content tells.</summary>
internal static class TellingGuide
{
    /// <summary>The most characters that an answer tells.</summary>
    private const int MostCharacters = 30;

    public static Guide Whole { get; } = Site.Guide with { Nodes = new(Site.Guide.Nodes.Select(Telling)) };

    private static Node Telling(Node node) => node is Question question
        ? question with { Options = [.. question.Options.Select(option => option.Id == Question.Unknown ? option with { Tells = null } : option with { Tells = Words(question, option) })] }
        : node;

    // Different for each answer, and as long as they may be.
    private static string Words(Question question, Option option) =>
        $"{question.Id}は{option.Id}".PadRight(MostCharacters, 'あ')[..(MostCharacters - 1)] + "。";
}
