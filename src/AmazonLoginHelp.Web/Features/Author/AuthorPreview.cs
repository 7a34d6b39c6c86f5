using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Features.Author;

/// <summary>The authors' preview: in Development, and nowhere else.</summary>
internal static class AuthorPreview
{
    public static WebApplicationBuilder AddAuthorPreview(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddScoped<AuthorFeed>();
        }

        return builder;
    }

    public static void MapAuthorPreview(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapPage(Addresses.Author, (string? at, PageFrames frames, GuideSource guides) =>
                    PageResults.Page<AuthorPage>(new AuthorModel(frames.For(guides.Current), IsOwn(at) ? at! : Addresses.Home)))
                .WithMetadata(new LivePage { HasFrames = true });
        }
    }

    // Two slashes, or a slash and a backslash, lead to another host; browsers pass over tabs and line ends between them.
    private static bool IsOwn(string? at) =>
        at is ['/', .. var rest] && rest is not ['/' or '\\', ..] && !at.Any(char.IsControl);
}

/// <summary>What the page around the board shows.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="At">Path and query of the page to preview.</param>
public sealed record AuthorModel(PageFrame Frame, string At);
