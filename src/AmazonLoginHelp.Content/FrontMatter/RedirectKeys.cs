namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>One entry of the file redirects.yaml: where a page has gone whose address people still have.</summary>
public sealed record RedirectKeys
{
    /// <summary>What the page was, as folder and id: fixes/some-id. Beside fixes, there are questions, outcomes, screens, faq and pages.</summary>
    public required string From { get; init; }

    /// <summary>What takes its place, written in the same way.</summary>
    public required string To { get; init; }
}
