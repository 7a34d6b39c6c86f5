namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>The tree as it was last reviewed, in <c>tree.txt</c>: whoever leads an option elsewhere sees it here, and in the review.</summary>
public sealed class TreeTests
{
    private const string RenewVariable = "AMAZONLOGINHELP_RENEW_TREE";

    private static readonly string Reviewed = Path.Combine(RepositoryFolder.Tests, "RealContent", "tree.txt");

    [Fact]
    public void The_tree_is_the_one_that_was_reviewed()
    {
        var now = TreeText.Of(RealGuide.Itself).ToList();
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            File.WriteAllText(Reviewed, string.Concat(now.Select(line => line + "\n")));
        }

        var reviewed = File.ReadAllLines(Reviewed);
        var same = now.Zip(reviewed).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            same == now.Count && same == reviewed.Length,
            $"""
            The tree differs from RealContent/tree.txt, first in line {same + 1}:
              reviewed: {reviewed.ElementAtOrDefault(same) ?? "(the end)"}
              now:      {now.ElementAtOrDefault(same) ?? "(the end)"}
            Below: {Below(now, same)}
            If this is meant, renew the file and have it reviewed with the content:
              {RenewVariable}=1 dotnet test tests/AmazonLoginHelp.Content.Tests
            """);
    }

    /// <summary>The node that a line belongs to.</summary>
    private static string Below(IReadOnlyList<string> lines, int line) =>
        lines.Take(line + 1).LastOrDefault(text => !text.StartsWith(' ')) ?? "(the beginning)";
}
