using AmazonLoginHelp.Content;
using AmazonLoginHelp.Content.Tests;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

internal static class RealGuide
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    public static Guide Read() => GuideCompiler.Compile(ContentFile.ReadAll(RepositoryFolder.Content), Day).Guide ?? throw new InvalidOperationException("The content has errors.");
}
