using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Web.Tests.Pipeline;

/// <summary>A line of the log: its words, and its named values.</summary>
internal sealed record LogLine(string Category, LogLevel Level, string Words, IReadOnlyDictionary<string, object?> Values);

/// <summary>Keeps all that is logged.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = new();

    /// <summary>The lines that the program's own pipeline wrote.</summary>
    public IReadOnlyList<LogLine> OfPipeline =>
        [.. _lines.Where(line => line.Category.StartsWith("AmazonLoginHelp.Web.Pipeline", StringComparison.Ordinal))];

    /// <summary>The lines that the program's own settings let through: of the framework's, only warnings and worse.</summary>
    public IReadOnlyList<LogLine> Kept =>
        [.. _lines.Where(line => line.Level >= LogLevel.Warning || !(line.Category.StartsWith("Microsoft", StringComparison.Ordinal) || line.Category.StartsWith("System", StringComparison.Ordinal)))];

    public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Recorder(string category, ConcurrentQueue<LogLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
            lines.Enqueue(new(category, logLevel, formatter(state, exception), values.ToDictionary(StringComparer.Ordinal)));
        }
    }
}
