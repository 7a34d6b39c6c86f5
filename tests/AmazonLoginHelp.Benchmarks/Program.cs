using System.Globalization;
using AmazonLoginHelp.Benchmarks;
using AmazonLoginHelp.Benchmarks.Lines;
using AmazonLoginHelp.Content.Tests;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AmazonLoginHelp.Benchmarks [growth | line [rounds]]
switch (args)
{
    case ["growth"]:
        Growth.Print(Console.Out);
        break;
    case ["line", .. var rounds]:
        await SlowLine.PrintAsync(Console.Out, rounds is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 9);
        break;
    default:
        BenchmarkRunner.Run<GuideBenchmarks>(
            DefaultConfig.Instance.WithArtifactsPath(Path.Combine(RepositoryFolder.Root, ".artifacts", "benchmarks")),
            args);
        break;
}
