using System.Globalization;

namespace AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>circuits [count] [page…] [page&gt;tapped…] [--option-of-the-server=value…]</summary>
/// <param name="Count">How many circuits to open.</param>
/// <param name="Visits">What their visitors do, in turn.</param>
/// <param name="ForTheHost">What else to tell the server.</param>
internal sealed record CircuitArguments(int Count, IReadOnlyList<Visit> Visits, IReadOnlyList<string> ForTheHost)
{
    private static readonly CircuitArguments Default = new(1_000, [Visit.Parse("/check/code-by?symptom=no-code")], []);

    public static CircuitArguments Parse(IReadOnlyCollection<string> arguments)
    {
        var visits = arguments.Where(argument => argument is ['/', ..]).Select(Visit.Parse).ToArray();
        var count = arguments.FirstOrDefault(argument => argument is [>= '0' and <= '9', ..]);
        return new(
            count is null ? Default.Count : int.Parse(count, CultureInfo.InvariantCulture),
            visits.Length > 0 ? visits : Default.Visits,
            [.. arguments.Where(argument => argument is ['-', '-', ..])]);
    }
}

/// <summary>A page that is opened and, if anything, what is tapped there before the visitor falls idle.</summary>
internal sealed record Visit(string Page, string? Tapped)
{
    public static Visit Parse(string argument) => argument.Split('>', 2) is [var page, var tapped] ? new(page, tapped) : new(argument, null);

    public override string ToString() => Tapped is null ? Page : $"{Page} and then {Tapped}";
}
