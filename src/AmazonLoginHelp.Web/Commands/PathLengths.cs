namespace AmazonLoginHelp.Web.Commands;

/// <summary>How long paths are, counted one by one.</summary>
internal sealed class PathLengths
{
    private readonly List<int> _lengths = [];

    public int Count => _lengths.Count;

    public int Longest => _lengths.DefaultIfEmpty().Max();

    /// <summary>The middle length; of an even number, the lower of the two in the middle, as in <see cref="Engine.TreeSize"/>.</summary>
    public int Median => Count == 0 ? 0 : _lengths.Order().ElementAt((Count - 1) / 2);

    public void Add(int length) => _lengths.Add(length);

    public void Add(PathLengths others) => _lengths.AddRange(others._lengths);
}
