using AmazonLoginHelp.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Live;

/// <summary>What live components need of the host, and how little they may take of it.</summary>
internal static class LiveHosting
{
    /// <summary>An address with its answers takes a few hundred bytes; a page whose address is longer stays plain.</summary>
    private const int LongestMessage = 16 * 1024;

    /// <summary>What may wait to be sent to a page that does not take it.</summary>
    private const int LongestWait = 16 * 1024;

    /// <summary>Until then a connection is not counted.</summary>
    private static readonly TimeSpan HandshakeTimeout = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(5);

    public static WebApplicationBuilder AddLive(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<LiveOptions>(builder.Configuration.GetSection(LiveOptions.Section));
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        services.AddSingleton<LiveRoom>().AddSingleton<LiveConnections>().AddScoped<LiveFeed>();
        foreach (var pages in typeof(LiveHosting).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ILivePages))))
        {
            services.AddTransient(typeof(ILivePages), pages);
        }

        services.AddSingleton<TroubleWatch>().AddHostedService(provider => provider.GetRequiredService<TroubleWatch>());
        services.AddRazorComponents().AddInteractiveServerComponents(Limit).AddHubOptions(Limit);
        services.AddLeanInterop();
        services.AddSingleton<IAntiforgery, SameOriginAntiforgery>();
        // The keys die with the process, and so do the circuits that they are for; no file is written.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        return builder;
    }

    /// <summary>The hub, where visitors or authors have live pages.</summary>
    public static void MapLive(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<LiveOptions>>().Value.Enabled || app.Environment.IsDevelopment())
        {
            app.MapBlazorHub(LiveGate.Hub, Limit);
        }
    }

    // The address holds everything: who loses the connection goes on by links, and nothing is kept for them.
    private static void Limit(CircuitOptions circuit)
    {
        circuit.DisconnectedCircuitMaxRetained = 0;
        circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.Zero;
        circuit.PersistedCircuitInMemoryMaxRetained = 0;
        circuit.MaxBufferedUnacknowledgedRenderBatches = 4;
    }

    private static void Limit(HubOptions hub)
    {
        hub.AddFilter<LiveConnections>();
        hub.HandshakeTimeout = HandshakeTimeout;
        hub.MaximumReceiveMessageSize = LongestMessage;
        hub.MaximumParallelInvocationsPerClient = 1;
        hub.StatefulReconnectBufferSize = 0;
    }

    private static void Limit(HttpConnectionDispatcherOptions connection)
    {
        connection.ApplicationMaxBufferSize = LongestMessage;
        connection.TransportMaxBufferSize = LongestWait;
    }
}
