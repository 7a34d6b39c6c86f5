namespace AmazonLoginHelp.Engine.Tests.Architecture;

public sealed class NamesTests
{
    private static readonly string[] SayNothing = ["Util", "Helper", "Manager", "Common", "Misc"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(EngineAssembly.Types, type => SayNothing.Any(word => type.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void No_type_is_called_by_a_word_that_the_glossary_rejects()
    {
        // One word per idea: a journey is no session, an outcome no result, a node no page (design, section 2).
        string[] rejected = ["Session", "History", "Issue", "Problem", "Choice", "Branch", "Selection", "Leaf", "Result", "Article", "Solution", "Setting", "Checklist", "Alert"];

        Assert.DoesNotContain(EngineAssembly.Types, type => rejected.Any(word => type.Name.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_type_is_in_the_one_namespace_of_the_engine() =>
        Assert.All(EngineAssembly.Types, type => Assert.Equal("AmazonLoginHelp.Engine", type.Namespace));
}
