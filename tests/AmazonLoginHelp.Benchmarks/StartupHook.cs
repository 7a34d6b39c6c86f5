using System.Globalization;
using System.IO.Pipes;
using AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>
/// The runtime runs this inside the server that is measured (DOTNET_STARTUP_HOOKS), before its Main: whoever connects to the pipe is
/// told how much memory the server holds. So the site itself needs no door for it.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ServerMemory.PipeVariable) is { } pipe)
        {
            new Thread(() => Answer(pipe)) { IsBackground = true }.Start();
        }
    }

    private static void Answer(string pipe)
    {
        while (true)
        {
            using var server = new NamedPipeServerStream(pipe, PipeDirection.Out);
            server.WaitForConnection();
            // The second collection takes what the first one's finalizers let go.
            Collect();
            GC.WaitForPendingFinalizers();
            Collect();
            // GC.GetTotalMemory takes free room in the youngest generation off twice: with a small heap it was 5 of 7 MB too low.
            var heap = GC.GetGCMemoryInfo(GCKind.FullBlocking);
            using var writer = new StreamWriter(server);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{heap.HeapSizeBytes - heap.FragmentedBytes} {Environment.WorkingSet} {Environment.ProcessId}"));
        }
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
}
