using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>What <c>check --json</c> prints. Its names are a public format: docs/diagnostics.md.</summary>
internal static class CheckJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(CompiledContent compiled, TextWriter output)
    {
        var compilation = compiled.Compilation;
        var printed = new Checked(compilation.Errors, compilation.Warnings, [.. compilation.Diagnostics.Select(compiled.FromHere).Select(Line)], Trees(compilation.Guide));
        output.WriteLine(JsonSerializer.Serialize(printed, Format));
    }

    private static PrintedDiagnostic Line(Diagnostic found) =>
        new(found.File, found.Line, found.Column, found.IsError ? "error" : "warning", found.Rule.Code, found.Sentence);

    private static ImmutableArray<PrintedTree> Trees(Guide? guide) =>
        guide is null ? [] : [.. guide.Symptoms.Select(symptom => Tree(symptom.Id, TreeSize.Of(guide, symptom)))];

    private static PrintedTree Tree(string symptom, TreeSize size) =>
        new(symptom, long.CreateSaturating(size.Paths), size.Longest, size.Median, size.Nodes);

    private sealed record Checked(int Errors, int Warnings, ImmutableArray<PrintedDiagnostic> Diagnostics, ImmutableArray<PrintedTree> Symptoms);

    private sealed record PrintedDiagnostic(string File, int Line, int Column, string Severity, string Code, string Sentence);

    private sealed record PrintedTree(string Symptom, long Paths, int Longest, int Median, int Nodes);
}
