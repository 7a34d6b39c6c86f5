using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>The acceptance list of the content: everything that the two source articles say is answered, in its corrected form.</summary>
public sealed class ClaimTests(ITestOutputHelper output)
{
    private static readonly Guide Guide = RealGuide.Itself;

    /// <summary>S1 to S110, S7b and S7c: all that the two articles say, whatever the register holds.</summary>
    private static readonly string[] AllIds = [.. Enumerable.Range(1, 110).Select(number => $"S{number}"), "S7b", "S7c"];

    [Fact]
    public void Every_claim_of_the_two_articles_is_answered_by_some_page()
    {
        var answered = Guide.Claims.Where(claim => !claim.AnsweredBy.IsEmpty).Select(claim => claim.Id).ToHashSet();
        output.WriteLine($"{AllIds.Count(answered.Contains)} of {AllIds.Length} claims answered");

        Assert.Equal(112, AllIds.Length);
        Assert.Empty(AllIds.Except(answered));
    }

    [Fact]
    public void The_register_has_these_claims_and_no_other() =>
        Assert.Equal(AllIds.Order(StringComparer.Ordinal), Guide.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_claim_that_misleads_is_answered_by_a_page_that_says_what_changed()
    {
        var misleading = Guide.Claims.Where(claim => claim.Misleads).ToList();
        output.WriteLine($"{misleading.Count} claims mislead");

        Assert.NotEmpty(misleading);
        Assert.Empty(misleading.Where(claim => !claim.AnsweredBy.Any(SaysWhatChanged)).Select(claim => claim.Id));
    }

    private static bool SaysWhatChanged(GuideReference page) => page.Kind switch
    {
        GuideKind.Fix => !Guide.Fixes.Get(page.Id).Changed.IsEmpty,
        GuideKind.Faq => !Guide.Faq.Get(page.Id).Changed.IsEmpty,
        GuideKind.Node => Guide.Nodes.Get(page.Id) is Outcome { Changed.IsEmpty: false },
        GuideKind.Contact => !Guide.Contacts.Get(page.Id).Changed.IsEmpty,
        GuideKind.Screen => !Guide.Screens.Get(page.Id).Changed.IsEmpty,
        _ => false,
    };
}
