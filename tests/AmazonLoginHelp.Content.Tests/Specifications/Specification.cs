using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>Every case of every file in <c>Specs/</c>.</summary>
internal static class Specification
{
    public static ImmutableArray<SpecCase> Cases { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Tests, "Specs"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SpecReader.Read(Path.GetFileName(file), File.ReadAllText(file))),
    ];
}
