using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Something with an id.</summary>
public interface IIdentified
{
    /// <summary>The id: kebab-case English, unique among its kind.</summary>
    string Id { get; }
}

/// <summary>Things of one kind, in the order in which visitors see them, found by id in constant time. Cannot change.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
public sealed class Catalogue<T> : IReadOnlyList<T>
    where T : class, IIdentified
{
    private readonly ImmutableArray<T> _items;
    private readonly FrozenDictionary<string, T> _byId;

    /// <summary>Takes the items in their order.</summary>
    /// <exception cref="ArgumentException">Two items share an id.</exception>
    public Catalogue(IEnumerable<T> items)
    {
        _items = [.. items];
        _byId = _items.ToDictionary(item => item.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    public T this[int index] => _items[index];

    /// <summary>The item with this id, or null.</summary>
    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out var item) ? item : null;

    /// <summary>The item with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none: the guide was not compiled.</exception>
    public T Get(string id) => _byId[id];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
