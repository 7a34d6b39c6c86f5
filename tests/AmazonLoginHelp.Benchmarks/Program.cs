using System.Globalization;
using AmazonLoginHelp.Benchmarks;
using AmazonLoginHelp.Benchmarks.Circuits;
using AmazonLoginHelp.Benchmarks.Lines;
using AmazonLoginHelp.Benchmarks.Searching;
using AmazonLoginHelp.Content.Tests;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AmazonLoginHelp.Benchmarks [growth | triage | line [rounds [moment...]] | circuits [count] [page...] [page>tapped...] [--host-option=value...]]
switch (args)
{
    case ["growth"]:
        Growth.Print(Console.Out);
        break;
    case ["triage"]:
        SearchFigures.Print(Console.Out);
        break;
    case ["line", .. var given]:
        int[] numbers = [.. given.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        await SlowLine.PrintAsync(Console.Out, numbers is [var rounds, ..] ? rounds : 9, numbers is [_, _, ..] ? numbers[1..] : [100, 300, 600, 1_000]);
        break;
    case ["circuits", .. var rest]:
        await IdleCircuits.PrintAsync(CircuitArguments.Parse(rest), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(GuideBenchmarks), typeof(SearchBenchmarks), typeof(SearchMakingBenchmarks)]).Run(
            args is [] ? ["--filter", "*"] : args,
            DefaultConfig.Instance.WithArtifactsPath(Path.Combine(RepositoryFolder.Root, ".artifacts", "benchmarks")));
        break;
}
