using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Web.Tests.Pipeline;

/// <summary>The requests with their behaviours and handlers, as the program registers them, without a web server.</summary>
internal static class Mediation
{
    public static ServiceProvider Services(LogRecorder? log = null) =>
        new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log ?? new LogRecorder()))
            .AddOptions()
            .AddSingleton(JapanTime.Clock(Site.Day))
            .AddSingleton(new GuideSource(new(Site.Guide, "", [])))
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddSingleton<PageFrames>()
            .AddRequests()
            .BuildServiceProvider(validateScopes: true);
}
