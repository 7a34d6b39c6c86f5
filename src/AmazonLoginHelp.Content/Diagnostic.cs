namespace AmazonLoginHelp.Content;

/// <summary>A located sentence about content that is wrong.</summary>
/// <param name="Rule">Which rule is broken.</param>
/// <param name="File">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Sentence">What is wrong and how to mend it.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string File, int Line, int Column, string Sentence)
{
    /// <summary>Whether the guide cannot be served with this.</summary>
    public bool IsError => Rule.Severity == Severity.Error;

    /// <summary>The form that editors and build servers pick up: <c>file(line,col): error AH0123: sentence</c>.</summary>
    public override string ToString() =>
        $"{File}({Line},{Column}): {(IsError ? "error" : "warning")} {Rule.Code}: {Sentence}";
}

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the guide is served all the same.</summary>
    Warning,

    /// <summary>The guide cannot be served.</summary>
    Error,
}
