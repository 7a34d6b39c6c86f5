using System.Collections.Immutable;
using System.Diagnostics;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Content.Tests;
using Markdig;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Benchmarks;

/// <summary>
/// How time and memory of compiling grow with the number of files; beside it, what Markdig and YamlDotNet alone take to parse them.
/// </summary>
internal static class Growth
{
    private const int WarmUps = 2;
    private const int Runs = 7;

    /// <summary>The runtime first compiles quickly and later well; only the latter says how time grows.</summary>
    private const int RunsUntilCompiled = 30;

    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UseGenericAttributes().UsePreciseSourceLocation().Build();

    public static void Print(TextWriter output)
    {
        var real = ContentFile.ReadAll(RepositoryFolder.Content);
        for (var run = 0; run < RunsUntilCompiled; run++)
        {
            GC.KeepAlive(GuideCompiler.Compile(real, Day));
            GC.KeepAlive(Parse(real));
        }

        output.WriteLine("files | KB a file | compile: min / median / max ms | ms per 1,000 files | allocated KB a file | kept KB a file | parse alone: median ms | compile : parse");
        Print("real", real, output);
        foreach (var files in (int[])[500, 1_000, 2_000, 5_000, 10_000])
        {
            Print("generated", GeneratedContent.Of(files), output);
        }
    }

    private static void Print(string name, ImmutableArray<ContentFile> files, TextWriter output)
    {
        var compile = Measure(() => GuideCompiler.Compile(files, Day));
        var parse = Measure(() => Parse(files));
        var count = (double)files.Length;
        var size = files.Sum(file => System.Text.Encoding.UTF8.GetByteCount(file.Text!)) / 1024.0 / count;
        output.WriteLine(
            $"{name} {files.Length} | {size:0.0} | {compile.Times[0]:0} / {compile.Median:0} / {compile.Times[^1]:0} | {compile.Median / count * 1000:0} | "
            + $"{compile.Allocated / 1024.0 / count:0.0} | {Kept(files) / 1024.0 / count:0.0} | {parse.Median:0} | {compile.Median / parse.Median:0.0}");
    }

    private static Measured Measure(Func<object> run)
    {
        var times = new double[Runs];
        long allocated = 0;
        for (var done = -WarmUps; done < Runs; done++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.GetTimestamp();
            GC.KeepAlive(run());
            if (done >= 0)
            {
                times[done] = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
                allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            }
        }

        return new([.. times.Order()], allocated);
    }

    private static long Kept(ImmutableArray<ContentFile> files)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var compilation = GuideCompiler.Compile(files, Day);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        if (compilation.Guide is null)
        {
            throw new InvalidOperationException("The content has errors:\n" + string.Join('\n', compilation.Diagnostics.Take(10)));
        }

        return after - before;
    }

    private static List<object> Parse(ImmutableArray<ContentFile> files)
    {
        List<object> parsed = [];
        foreach (var file in files)
        {
            if (file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                parsed.Add(Load(file.Text!));
                continue;
            }

            parsed.Add(Markdown.Parse(file.Text!, Pipeline));
            if (file.Text!.StartsWith("---\n", StringComparison.Ordinal))
            {
                parsed.Add(Load(file.Text[4..file.Text.IndexOf("\n---\n", StringComparison.Ordinal)]));
            }
        }

        return parsed;
    }

    private static YamlStream Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream;
    }

    private sealed record Measured(ImmutableArray<double> Times, long Allocated)
    {
        public double Median => Times[Times.Length / 2];
    }
}
