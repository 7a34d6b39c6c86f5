using System.Collections.Immutable;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>What every page shows around its own content, and the moment at which it judges the age of facts.</summary>
/// <param name="Now">The moment, in Japan.</param>
/// <param name="PublicAddress">Where visitors reach the site; no slash at the end.</param>
/// <param name="Pages">The pages about the site.</param>
/// <param name="Strip">The way to fraud help.</param>
public sealed record PageFrame(DateTime Now, string PublicAddress, ImmutableArray<Page> Pages, FraudStrip Strip)
{
    /// <summary>What is wrong with the content files as they are now; empty unless an author is to see it.</summary>
    public ImmutableArray<Diagnostic> Rejected { get; init; } = [];

    public DateOnly Today => DateOnly.FromDateTime(Now);
}

/// <summary>Makes the frame of a page from the guide and the clock.</summary>
internal sealed class PageFrames(TimeProvider clock, IOptions<SiteOptions> options, GuideSource guides, IHostEnvironment environment)
{
    public PageFrame For(Guide guide) =>
        new(clock.InJapan(), options.Value.Root, [.. guide.Pages], guide.Strip)
        {
            Rejected = environment.IsDevelopment() ? guides.Content.Rejected : [],
        };
}
