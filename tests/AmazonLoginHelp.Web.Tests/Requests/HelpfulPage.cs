namespace AmazonLoginHelp.Web.Tests.Requests;

internal static class HelpfulPage
{
    /// <summary>An answer that is not what was asked for must still be a Japanese page with a way on: the eleven symptoms.</summary>
    public static void Check(WebPage page)
    {
        Assert.Equal("text/html; charset=utf-8", page.Response.Content.Headers.ContentType?.ToString());
        Assert.Equal("ja", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Heading);
        Assert.Matches("あなたの(操作の)?せいではありません", page.MainWords);
        Assert.Equal(11, Site.Guide.Symptoms.Count);
        Assert.All(
            Site.Guide.Symptoms,
            symptom => Assert.Single(page.MainLinks, link => WebPage.Words(link) == symptom.Title
                && link.GetAttribute("href") == $"/check/{symptom.FirstQuestion}?symptom={symptom.Id}"));
    }
}
