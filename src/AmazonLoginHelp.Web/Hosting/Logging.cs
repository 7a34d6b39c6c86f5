using Serilog;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Structured logs by Serilog, set up in configuration.</summary>
internal static class Logging
{
    // Serilog.AspNetCore is not to be had here; this is what its UseSerilog does (docs/decisions/0003-serilog-without-aspnetcore.md).
    public static WebApplicationBuilder AddSerilog(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
        return builder;
    }
}
