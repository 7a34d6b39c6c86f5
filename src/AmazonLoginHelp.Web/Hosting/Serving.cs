using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmazonLoginHelp.Web.Commands;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

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

    /// <summary>The clock and what pages need.</summary>
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder, TimeProvider clock)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A whole mail can be pasted into the search: each of its characters takes nine in an address.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        });
        builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection(SiteOptions.Section));
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<PageFrames>();
        builder.Services.AddRazorComponents();
        // Without this every Japanese character is sent as a numeric entity, at three times its size.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return builder;
    }

    /// <summary>Takes from the proxy in front who the visitor is: one hop, and only from a proxy that is known.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var proxy in app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.Proxies)
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>The guide to begin with, and the folder that it follows from then on.</summary>
    public static WebApplicationBuilder AddLivingContent(this WebApplicationBuilder builder, ContentFolder folder, ServedContent content)
    {
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(new GuideSource(content));
        builder.Services.AddSingleton(new ContentPace());
        builder.Services.AddHostedService<LivingContent>();
        builder.Services.AddHostedService<GuideSearches>();
        return builder;
    }
}
