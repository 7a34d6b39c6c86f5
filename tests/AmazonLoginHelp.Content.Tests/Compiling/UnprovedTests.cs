using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.Compiling;

/// <summary>Who mends the tree can look into it; nobody else is given what is not proved.</summary>
public sealed class UnprovedTests
{
    private static readonly ContentFile LeadsNowhereElse = new("ja/questions/d.md", "# D?\n\n- [Again](d.md){#again}\n- [Unknown](../outcomes/b.md){#unknown}\n");

    [Fact]
    public void A_guide_without_an_error_is_itself()
    {
        var compilation = MinimalContent.With();

        Assert.NotNull(compilation.Guide);
        Assert.Same(compilation.Guide, compilation.Unproved);
    }

    [Fact]
    public void A_tree_that_breaks_a_rule_can_be_looked_into_but_is_no_guide()
    {
        var compilation = MinimalContent.With(LeadsNowhereElse);

        Assert.Null(compilation.Guide);
        Assert.NotNull(compilation.Unproved);
        Assert.Equal([TreeRule.NoCycle], TreeRules.Check(compilation.Unproved).Select(violation => violation.Rule));
        Assert.Equal("ja/questions/d.md", compilation.Files[new(GuideKind.Node, "d")]);
    }

    [Fact]
    public void Where_files_are_wrong_there_is_nothing_to_look_into()
    {
        var compilation = MinimalContent.With(new ContentFile("ja/pages/wrong.md", "Words.\n"));

        Assert.Null(compilation.Guide);
        Assert.Null(compilation.Unproved);
    }
}
