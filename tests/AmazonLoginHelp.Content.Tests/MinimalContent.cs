using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.Tests;

/// <summary>The smallest content that compiles without a diagnostic, and a day on which it does.</summary>
internal static class MinimalContent
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static ImmutableArray<ContentFile> Files { get; } = ContentFile.ReadAll(Path.Combine(RepositoryFolder.Tests, "Specs", "minimal"));

    /// <summary>Compiles it with some files added, or put in the place of those with the same path.</summary>
    public static Compilation With(params IReadOnlyCollection<ContentFile> files) => Without([], files);

    /// <summary>Like <see cref="With"/>, but without some of its files.</summary>
    public static Compilation Without(IReadOnlyCollection<string> removed, params IReadOnlyCollection<ContentFile> files)
    {
        var changed = files.Select(file => file.Path).Concat(removed).ToHashSet(StringComparer.Ordinal);
        return GuideCompiler.Compile([.. Files.Where(file => !changed.Contains(file.Path)), .. files], Day);
    }
}
