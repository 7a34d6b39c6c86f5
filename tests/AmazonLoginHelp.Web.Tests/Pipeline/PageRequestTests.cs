using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Web.Tests.Pipeline;

/// <summary>Each page is answered by one request through the pipeline.</summary>
public sealed class PageRequestTests : IDisposable
{
    private readonly LogRecorder _log = new();
    private readonly SiteHost _host;

    public PageRequestTests() => _host = SiteHost.InMemory(Site.Day, services => services.AddSingleton<ILoggerProvider>(_log));

    [Fact]
    public async Task Every_page_is_asked_for_by_one_request_and_what_is_missing_by_one_more()
    {
        var fix = Site.Guide.Fixes[0].Id;
        var expected = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["/"] = ["GetHome Answered"],
            ["/symptoms"] = ["GetSymptoms Answered"],
            ["/symptoms/no-code"] = ["GetSymptom Answered"],
            ["/check/carrier?carrier=au"] = ["GetNode Answered"],
            ["/check/carrier?symptom=no-code"] = ["GetNode Answered"],
            ["/fixes"] = ["GetFixes Answered"],
            [$"/fixes/{fix}?plan=carrier"] = ["GetFix Answered"],
            ["/faq"] = ["GetFaq Answered"],
            [$"/faq/{Site.Guide.Faq[0].Id}"] = ["GetFaqEntry Answered"],
            ["/contacts"] = ["GetContacts Answered"],
            ["/screens"] = ["GetScreens Answered"],
            [$"/screens/{Site.Guide.Screens[0].Id}"] = ["GetScreen Answered"],
            ["/facts"] = ["GetFacts Answered"],
            ["/pages/about"] = ["GetPage Answered"],
            ["/fixes/nothing"] = ["GetFix NotFound", "GetErrorHelp Answered"],
            ["/nothing"] = ["GetErrorHelp Answered"],
        };

        foreach (var (address, requests) in expected)
        {
            var before = _log.OfPipeline.Count;
            var response = await _host.Client.GetAsync(new Uri(address, UriKind.Relative));

            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.NotFound, address);
            Assert.Equal(requests, _log.OfPipeline.Skip(before).Select(line => $"{line.Values["Request"]} {line.Values["Outcome"]}"));
        }
    }

    public void Dispose() => _host.Dispose();
}
