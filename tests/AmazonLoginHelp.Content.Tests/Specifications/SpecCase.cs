using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>One case of a specification: some content files and what compiling them must come to.</summary>
/// <param name="File">The file that it is written in.</param>
/// <param name="Heading">What it is about.</param>
/// <param name="Inputs">The content files that it lays over the minimal content.</param>
/// <param name="Expected">The lines of its block <c>expect</c>.</param>
internal sealed record SpecCase(string File, string Heading, ImmutableArray<SpecInput> Inputs, ImmutableArray<string> Expected)
{
    public const string Ok = "ok";

    /// <summary>The diagnostics that are expected: every line such as <c>ja/pages/x.md(3,1): AH0201</c>.</summary>
    public IEnumerable<string> Diagnostics => Expected.Where(IsDiagnostic);

    /// <summary>What the guide must say: every other line.</summary>
    public IEnumerable<string> Model => Expected.Where(line => !IsDiagnostic(line) && line != Ok);

    public IEnumerable<string> Codes => Diagnostics.Select(line => line[^CodeLength..]);

    private const int CodeLength = 6;

    public Compilation Compile()
    {
        using var folder = new TemporaryFolder();
        foreach (var input in Inputs.Where(input => input.Bytes is not null))
        {
            folder.Write(input.Path, input.Bytes!);
        }

        return MinimalContent.Without([.. Inputs.Where(input => input.Bytes is null).Select(input => input.Path)], ContentFile.ReadAll(folder.Path));
    }

    private static bool IsDiagnostic(string line) => line.Contains("): AH", StringComparison.Ordinal);
}

/// <summary>A content file of a case.</summary>
/// <param name="Path">Where it is laid.</param>
/// <param name="Bytes">What it holds; null if it is taken away.</param>
internal sealed record SpecInput(string Path, byte[]? Bytes);
