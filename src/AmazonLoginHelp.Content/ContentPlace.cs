namespace AmazonLoginHelp.Content;

/// <summary>A place in a file of the content folder.</summary>
/// <param name="File">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct ContentPlace(string File, int Line, int Column);
