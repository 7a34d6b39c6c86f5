using System.Net;
using AmazonLoginHelp.Web.Features.Faq;
using AmazonLoginHelp.Web.Features.Fixes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>What a visitor meets when the program itself has a fault.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly SiteHost _host = SiteHost.InMemory(Site.Day, services => services
        .AddTransient<IRequestHandler<GetFixes, FixesModel>, Failing>()
        .AddTransient<IRequestHandler<GetFaq, FaqModel>, Undrawable>());

    [Theory]
    [InlineData("/fixes")]
    [InlineData("/faq")]
    public async Task A_fault_of_ours_is_a_page_that_helps_and_tells_nothing_about_the_fault(string address)
    {
        var page = await _host.Client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        HelpfulPage.Check(page);
        Assert.DoesNotContain("Secret", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_keeps_the_browser_as_safe_as_any_answer()
    {
        var good = await _host.Client.GetAsync(new Uri("/contacts", UriKind.Relative));
        var fault = await _host.Client.GetAsync(new Uri("/fixes", UriKind.Relative));

        Assert.Equal(Safety(good), Safety(fault));
    }

    [Fact]
    public async Task A_fault_on_one_page_leaves_the_others_alone()
    {
        await _host.Client.GetAsync(new Uri("/fixes", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, (await _host.Client.OpenAsync("/contacts")).Status);
    }

    public void Dispose() => _host.Dispose();

    private static IEnumerable<string> Safety(HttpResponseMessage response) =>
        response.Headers
            .Where(header => header.Key is "Content-Security-Policy" or "X-Content-Type-Options" or "Referrer-Policy"
                || header.Key.StartsWith("Cross-Origin-", StringComparison.Ordinal))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);

    private sealed class Failing : IRequestHandler<GetFixes, FixesModel>
    {
        public Task<FixesModel> Handle(GetFixes request, CancellationToken cancellationToken) => throw new InvalidOperationException("Secret");
    }

    // Its page fails while it is drawn, after the handler.
    private sealed class Undrawable : IRequestHandler<GetFaq, FaqModel>
    {
        public Task<FaqModel> Handle(GetFaq request, CancellationToken cancellationToken) => Task.FromResult(new FaqModel(Site.Frame, default));
    }
}
