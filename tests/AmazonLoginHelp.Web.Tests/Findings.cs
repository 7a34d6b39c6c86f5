namespace AmazonLoginHelp.Web.Tests;

internal static class Findings
{
    /// <summary>Fails with the whole list, not only its first item.</summary>
    public static void None(IEnumerable<string> wrong)
    {
        var found = wrong.Distinct().ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
