using AmazonLoginHelp.Benchmarks;
using AmazonLoginHelp.Content.Tests;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AmazonLoginHelp.Benchmarks [growth]
if (args is ["growth"])
{
    Growth.Print(Console.Out);
    return;
}

BenchmarkRunner.Run<GuideBenchmarks>(
    DefaultConfig.Instance.WithArtifactsPath(Path.Combine(RepositoryFolder.Root, ".artifacts", "benchmarks")),
    args);
