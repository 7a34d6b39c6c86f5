namespace AmazonLoginHelp.Web.Hosting;

/// <summary>How soon a change of the content is noticed.</summary>
internal sealed record ContentPace
{
    /// <summary>Whether the system is asked to tell of changes. It cannot where a folder is mounted from elsewhere.</summary>
    public bool Watches { get; init; } = true;

    /// <summary>Between two looks at the size and date of each file, for what the system does not tell.</summary>
    public TimeSpan BetweenLooks { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Between two readings of all files, for a change that leaves size and date alone.</summary>
    public TimeSpan BetweenReadings { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long nothing must have been told, because editors and copies write in several steps.</summary>
    public TimeSpan UntilQuiet { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>How long to wait for that at most.</summary>
    public TimeSpan LongestUnquiet { get; init; } = TimeSpan.FromMilliseconds(400);
}
