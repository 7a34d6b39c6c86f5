using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>The peer: SQLite FTS5 in memory, ranked by its own BM25, a title weighing as much as in ours.</summary>
internal sealed class FullTextIndex : IDisposable
{
    public const string Trigram = "trigram";
    public const string Words = "unicode61";

    /// <summary>As many rows as our search shows at most: six of each of six kinds.</summary>
    private const int Most = 36;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _names;
    private readonly SqliteCommand _excerpts;

    public FullTextIndex(string tokenizer, IEnumerable<FullTextDocument> documents)
    {
        _connection.Open();
        using (var create = Command($"CREATE VIRTUAL TABLE pages USING fts5(name UNINDEXED, source UNINDEXED, title, body, tokenize = '{tokenizer}'); INSERT INTO pages(pages, rank) VALUES ('rank', 'bm25(0.0, 0.0, 6.0, 1.0)')"))
        {
            create.ExecuteNonQuery();
        }

        Fill(documents);
        _names = Command("SELECT name FROM pages WHERE pages MATCH $query AND source <> $without GROUP BY name ORDER BY min(rank), name", "$query", "$without");
        _excerpts = Command($"SELECT name, highlight(pages, 2, '[', ']'), snippet(pages, 3, '[', ']', '…', 40) FROM pages WHERE pages MATCH $query ORDER BY rank, name LIMIT {Most}", "$query");
    }

    public static string Version
    {
        get
        {
            using var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            return connection.ServerVersion;
        }
    }

    /// <summary>What the database takes: it lies outside of the heap.</summary>
    public long Bytes
    {
        get
        {
            using var size = Command("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
            return (long)size.ExecuteScalar()!;
        }
    }

    /// <summary>The names of what matches, the best first and each once, equals by name; without what comes from one source.</summary>
    public ImmutableArray<string> Find(string query, string without = "")
    {
        if (query.Length == 0)
        {
            return [];
        }

        (_names.Parameters["$query"].Value, _names.Parameters["$without"].Value) = (query, without);
        using var reader = _names.ExecuteReader();
        var names = ImmutableArray.CreateBuilder<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names.DrainToImmutable();
    }

    /// <summary>What a page of results would show: names, titles and excerpts, with what matches marked.</summary>
    public ImmutableArray<(string Name, string Title, string Excerpt)> Show(string query)
    {
        if (query.Length == 0)
        {
            return [];
        }

        _excerpts.Parameters["$query"].Value = query;
        using var reader = _excerpts.ExecuteReader();
        var shown = ImmutableArray.CreateBuilder<(string, string, string)>();
        while (reader.Read())
        {
            shown.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }

        return shown.DrainToImmutable();
    }

    public void Dispose()
    {
        _names.Dispose();
        _excerpts.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<FullTextDocument> documents)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = Command("INSERT INTO pages(name, source, title, body) VALUES ($name, $source, $title, $body)", "$name", "$source", "$title", "$body");
        insert.Transaction = transaction;
        foreach (var document in documents)
        {
            insert.Parameters["$name"].Value = document.Name;
            insert.Parameters["$source"].Value = document.Source;
            insert.Parameters["$title"].Value = document.Title;
            insert.Parameters["$body"].Value = document.Body;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    // The texts are constants of this file; what is looked for is always a parameter.
#pragma warning disable CA2100
    private SqliteCommand Command(string text, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddRange(parameters.Select(name => new SqliteParameter(name, "")));
        return command;
    }
#pragma warning restore CA2100
}

/// <summary>A row of the index. What two rows have the name of is found once.</summary>
internal sealed record FullTextDocument(string Name, string Title, string Body, string Source = "-");
