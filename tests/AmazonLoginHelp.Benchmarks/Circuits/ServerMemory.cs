using System.Globalization;
using System.IO.Pipes;

namespace AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>What the server holds after a full, blocking, compacting collection.</summary>
/// <param name="Heap">What lives on the managed heap, in bytes.</param>
/// <param name="Resident">Resident set of the process, in bytes.</param>
/// <param name="ProcessId">Which process it is.</param>
internal sealed record ServerMemory(long Heap, long Resident, int ProcessId)
{
    /// <summary>The environment variable that names the pipe to <see cref="StartupHook"/>.</summary>
    public const string PipeVariable = "AMAZONLOGINHELP_MEMORY_PIPE";

    private static readonly string Pipe = $"amazonloginhelp-memory-{Environment.ProcessId}";

    /// <summary>Lets every program that is started from here on answer for its memory.</summary>
    public static void Watch()
    {
        Environment.SetEnvironmentVariable(PipeVariable, Pipe);
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", typeof(ServerMemory).Assembly.Location);
    }

    public static async Task<ServerMemory> ReadAsync()
    {
        await using var pipe = new NamedPipeClientStream(".", Pipe, PipeDirection.In);
        await pipe.ConnectAsync(10_000);
        using var reader = new StreamReader(pipe);
        var figures = (await reader.ReadToEndAsync()).Split(' ').Select(figure => long.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new(figures[0], figures[1], (int)figures[2]);
    }
}
