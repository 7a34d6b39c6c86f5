using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>The repository's own content, compiled once for a fixed day.</summary>
internal static class RealGuide
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly Lazy<Compilation> Compiled = new(() => GuideCompiler.Compile(Files, Day));

    public static ImmutableArray<ContentFile> Files { get; } = ContentFile.ReadAll(RepositoryFolder.Content);

    public static Compilation Compilation => Compiled.Value;

    public static Guide Itself =>
        Compilation.Guide ?? throw new InvalidOperationException("The content has errors:\n" + string.Join('\n', Compilation.Diagnostics.Where(diagnostic => diagnostic.IsError)));
}
