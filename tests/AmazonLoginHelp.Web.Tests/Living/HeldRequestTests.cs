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
}
