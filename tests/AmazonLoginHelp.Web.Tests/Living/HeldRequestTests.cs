using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Faq;
using AmazonLoginHelp.Web.Features.Symptoms;
using AmazonLoginHelp.Web.Hosting;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests.Living;

public sealed class HeldRequestTests
{
    [Fact]
    public async Task A_request_keeps_the_guide_that_it_began_with()
    {
        var gate = new Gate();
        using var site = new LivingSite(change: services => services
            .AddSingleton(gate)
            .AddTransient<IPipelineBehavior<GetSymptoms, SymptomsModel>, Held>());
        var symptom = Site.Guide.Symptoms[0];

        var held = site.Client.OpenAsync("/symptoms");
        await gate.Reached.Task;
        await site.AfterAsync(() => site.Copy.Replace($"ja/symptoms/{symptom.Id}.md", $"# {symptom.Title}", "# 新しい見出し"));
        gate.Open.SetResult();

        Assert.Contains(symptom.Title, (await held).MainWords, StringComparison.Ordinal);
        Assert.DoesNotContain("新しい見出し", (await held).MainWords, StringComparison.Ordinal);
        Assert.Contains("新しい見出し", (await site.Client.OpenAsync("/symptoms")).MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_retired_while_it_is_asked_for_is_found_at_its_new_address()
    {
        var gate = new Gate();
        using var site = new LivingSite(change: services => services
            .AddSingleton(gate)
            .AddTransient<IPipelineBehavior<GetFaqEntry, FaqEntryModel?>, Delayed>());
        // One that no other page and no claim needs.
        var retired = Site.Guide.Faq.First(entry => !Site.Guide.Claims.Any(claim => claim.AnsweredBy.Contains(new(GuideKind.Faq, entry.Id)))
            && !Repository.Files(Repository.Content, ".md").Any(file => File.ReadAllText(file).Contains($"{entry.Id}.md", StringComparison.Ordinal)));
        var successor = Site.Guide.Faq.First(entry => entry != retired);

        var delayed = site.Client.GetAsync(new Uri($"/faq/{retired.Id}", UriKind.Relative));
        await gate.Reached.Task;
        await site.AfterAsync(() =>
        {
            site.Copy.Append("redirects.yaml", $"- from: faq/{retired.Id}\n  to: faq/{successor.Id}");
            File.Delete(Path.Combine(site.Copy.Content, "ja", "faq", $"{retired.Id}.md"));
        });
        gate.Open.SetResult();

        var answer = await delayed;
        Assert.Equal(System.Net.HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/faq/{successor.Id}", answer.Headers.Location!.ToString());
    }

    private sealed class Gate
    {
        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Lets the handler answer, and holds the answer back until the gate is opened.</summary>
    private sealed class Held(Gate gate) : IPipelineBehavior<GetSymptoms, SymptomsModel>
    {
        public async Task<SymptomsModel> Handle(GetSymptoms request, CancellationToken cancellationToken, RequestHandlerDelegate<SymptomsModel> next)
        {
            var answer = await next();
            gate.Reached.TrySetResult();
            await gate.Open.Task;
            return answer;
        }
    }

    /// <summary>Holds the request back before its handler looks at the guide.</summary>
    private sealed class Delayed(Gate gate) : IPipelineBehavior<GetFaqEntry, FaqEntryModel?>
    {
        public async Task<FaqEntryModel?> Handle(GetFaqEntry request, CancellationToken cancellationToken, RequestHandlerDelegate<FaqEntryModel?> next)
        {
            gate.Reached.TrySetResult();
            await gate.Open.Task;
            return await next();
        }
    }
}
