using System.Collections.Immutable;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Holds the guide that is served. A request reads it once and keeps what it read; a new guide replaces it in one step.</summary>
internal sealed class GuideSource(ServedContent content)
{
    private ServedContent _content = content;

    /// <summary>Raised after each change, on the thread that made it.</summary>
    public event Action? Changed;

    public Guide Current => Content.Guide;

    /// <summary>The guide together with what is wrong with the files that came after it.</summary>
    public ServedContent Content => Volatile.Read(ref _content);

    /// <summary>Serves <paramref name="content"/> from the next request on.</summary>
    public void Replace(ServedContent content)
    {
        Volatile.Write(ref _content, content);
        Changed?.Invoke();
    }
}

/// <summary>The content that is served.</summary>
/// <param name="Guide">The last guide without an error.</param>
/// <param name="Version">The version of the files that it was compiled from.</param>
/// <param name="Diagnostics">What was found in the files as they are now.</param>
internal sealed record ServedContent(Guide Guide, string Version, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The errors because of which newer files are not served; empty if <see cref="Guide"/> is what the files say.</summary>
    public ImmutableArray<Diagnostic> Rejected { get; } = [.. Diagnostics.Where(diagnostic => diagnostic.IsError)];
}
