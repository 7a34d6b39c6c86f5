using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AmazonLoginHelp.Web.Tests;

/// <summary>An answer of the site, read as a browser reads it.</summary>
public sealed record WebPage(string Address, HttpResponseMessage Response, string Source, IHtmlDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>The one heading of the page.</summary>
    public string Heading => Words(Assert.Single(Document.QuerySelectorAll("h1")));

    /// <summary>The links in the part of the page that is not the same on every page.</summary>
    public IReadOnlyList<IElement> MainLinks => [.. Document.QuerySelectorAll("main a[href]")];

    /// <summary>The options of a question: the links of the list that bears the page's heading as its name.</summary>
    public IReadOnlyList<IElement> Options =>
        [.. Document.QuerySelectorAll($"ul[aria-labelledby='{Document.QuerySelector("h1")?.Id}'] a[href]")];

    /// <summary>The words of an element, with single spaces.</summary>
    public static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The source without comments, which are different each time where they start a live connection.</summary>
    public string SourceWithoutComments => Regex.Replace(Source, "<!--.*?-->", "", RegexOptions.Singleline);

    /// <summary>The words of the page's own part.</summary>
    public string MainWords => Words(Document.QuerySelector("main")!);

    /// <summary>The section, or another element, whose accessible name is this heading.</summary>
    public IElement Section(string heading) =>
        Assert.Single(
            Document.QuerySelectorAll("main section[aria-labelledby]"),
            section => Document.GetElementById(section.GetAttribute("aria-labelledby")!) is { } label && Words(label) == heading);
}

internal static class WebPageReading
{
    /// <summary>Asks for an address and reads the answer, whatever its status.</summary>
    public static async Task<WebPage> OpenAsync(this HttpClient client, string address)
    {
        var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return await response.ReadAsync(address);
    }

    // Without the readings of hard words, which nobody sees who has not asked for them.
    private static async Task<IHtmlDocument> ReadAsync(string source)
    {
        var document = await new HtmlParser().ParseDocumentAsync(source);
        foreach (var reading in document.QuerySelectorAll("rt, rp"))
        {
            reading.Remove();
        }

        return document;
    }

    /// <summary>Reads an answer as a page.</summary>
    public static async Task<WebPage> ReadAsync(this HttpResponseMessage response, string address)
    {
        var source = await response.Content.ReadAsStringAsync();
        return new(address, response, source, await ReadAsync(source));
    }
}
