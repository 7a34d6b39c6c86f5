using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.JSInterop;

namespace AmazonLoginHelp.Web.Live;

/// <summary>
/// Keeps what each circuit remembers about types of JSON small. Every circuit has serializer options of its own, and passing a single
/// number to the browser makes them describe all thirty-odd interfaces of that number, at 0.7 KB each: 40 KB a circuit that nobody reads
/// (docs/decisions/0028-the-wizard-is-live.md). If a later Blazor has nothing here to hold on to, circuits fail, tests say so, and pages stay plain.
/// </summary>
internal static class LeanInterop
{
    private static readonly IJsonTypeInfoResolver Types = new WithoutInterfaces();

    /// <summary>After Blazor's own services, whose script runtime it completes.</summary>
    public static IServiceCollection AddLeanInterop(this IServiceCollection services)
    {
        var blazors = services.Last(service => service.ServiceType == typeof(IJSRuntime)).ImplementationType!;
        var create = ActivatorUtilities.CreateFactory(blazors, []);
        return services.AddScoped(provider =>
        {
            var runtime = (IJSRuntime)create(provider, []);
            OptionsOf((JSRuntime)runtime).TypeInfoResolver = Types;
            return runtime;
        });
    }

    // Protected, because it is meant for runtimes derived from it.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_JsonSerializerOptions")]
    private static extern JsonSerializerOptions OptionsOf(JSRuntime runtime);

    private sealed class WithoutInterfaces : IJsonTypeInfoResolver
    {
        private readonly DefaultJsonTypeInfoResolver _all = new();

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type is { IsInterface: true, Namespace: { } space } && (space == nameof(System) || space.StartsWith("System.", StringComparison.Ordinal))
                ? null
                : _all.GetTypeInfo(type, options);
    }
}
