using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Commands;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>What the host needs besides the features.</summary>
internal static class Serving
{
    /// <summary>A builder whose configuration lies beside the program, wherever it is started from.</summary>
    public static WebApplicationBuilder CreateBuilder(ServeOptions options) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = options.HostArguments,
        ContentRootPath = options.HostArguments.Any(argument => argument.StartsWith("--contentRoot=", StringComparison.Ordinal)) ? null : AppContext.BaseDirectory,
    });

    /// <summary>The guide, the clock and what pages need.</summary>
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder, Guide guide, TimeProvider clock)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection(SiteOptions.Section));
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(new GuideSource(guide));
        builder.Services.AddSingleton<PageFrames>();
        builder.Services.AddRazorComponents();
        // Without this every Japanese character is sent as a numeric entity, at three times its size.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return builder;
    }
}
