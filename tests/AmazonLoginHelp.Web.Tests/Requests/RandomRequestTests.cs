using System.Globalization;
using System.Net;
using AmazonLoginHelp.Engine;
using Microsoft.AspNetCore.Http;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>2,000 requests made up from what the site knows and from rubbish, always the same ones.</summary>
public sealed class RandomRequestTests(Site site)
{
    private const int Seed = 20261122;

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "DELETE", "BREW"];

    private static readonly string[] Folders = ["check", "check", "check", "fixes", "symptoms", "faq", "screens", "pages", "contacts", "facts", "health", "assets", "nothing", ""];

    private static readonly string[] Ids =
    [
        .. Site.Guide.Nodes.Select(node => node.Id),
        .. Site.Guide.Fixes.Select(fix => fix.Id),
        .. Site.Guide.Symptoms.Select(symptom => symptom.Id),
        .. Site.Guide.Faq.Select(entry => entry.Id),
    ];

    private static readonly string[] Keys = [.. Journey.ReservedKeys, .. Site.Guide.Nodes.OfType<Question>().Select(question => question.Id)];

    private static readonly string[] Values =
        [.. Ids, .. Site.Guide.Nodes.OfType<Question>().SelectMany(question => question.Options).Select(option => option.Id).Distinct()];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_request_is_a_fault_of_ours_and_who_is_sent_on_arrives(int round)
    {
        var random = new Random(Seed + round);
        for (var number = 0; number < 500; number++)
        {
            var (method, path, query) = (Pick(random, Methods), Path(random), Query(random));
            var answer = await site.InMemory.Server.SendAsync(context =>
            {
                context.Request.Method = method;
                context.Request.Path = path;
                context.Request.QueryString = query;
            });

            var request = string.Create(CultureInfo.InvariantCulture, $"{method} {path}{query} (seed {Seed + round}, number {number})");
            Assert.True(answer.Response.StatusCode is 200 or 302 or 400 or 404 or 405, $"{answer.Response.StatusCode} for {request}");
            if (answer.Response.StatusCode == 302)
            {
                var target = answer.Response.Headers.Location.ToString();
                Assert.StartsWith("/check/", target, StringComparison.Ordinal);
                Assert.True((await site.Client.GetAsync(new Uri(target, UriKind.Relative))).StatusCode == HttpStatusCode.OK, $"Sent to {target} by {request}");
            }
        }
    }

    private static PathString Path(Random random) => random.Next(10) switch
    {
        0 => new("/" + Rubbish(random)),
        1 => new($"/{Pick(random, Folders)}/{Rubbish(random)}"),
        2 => new($"/{Pick(random, Folders)}"),
        _ => new($"/{Pick(random, Folders)}/{Pick(random, Ids)}"),
    };

    private static QueryString Query(Random random)
    {
        var pairs = Enumerable.Range(0, random.Next(8) == 0 ? random.Next(200) : random.Next(8)).Select(_ => random.Next(6) switch
        {
            0 => Uri.EscapeDataString(Rubbish(random)),
            1 => $"{Pick(random, Keys)}={Uri.EscapeDataString(Rubbish(random))}",
            2 => $"%{random.Next(256):X2}%{(char)random.Next('0', 'z')}=%{random.Next(256):x2}",
            _ => $"{Pick(random, Keys)}={Pick(random, Values)}",
        });
        return new("?" + string.Join('&', pairs));
    }

    private static string Rubbish(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)(random.Next(3) == 0 ? random.Next(1, 0xD7FF) : random.Next(' ', '\u007f'))));

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
