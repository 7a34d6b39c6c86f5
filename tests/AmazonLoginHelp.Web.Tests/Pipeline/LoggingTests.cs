using AmazonLoginHelp.Web.Features.Check;
using AmazonLoginHelp.Web.Features.Fixes;
using AmazonLoginHelp.Web.Features.Screens;
using AmazonLoginHelp.Web.Features.Search;
using AmazonLoginHelp.Web.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Web.Tests.Pipeline;

public sealed class LoggingTests
{
    [Fact]
    public async Task A_request_leaves_one_structured_line_with_its_name_what_became_of_it_and_how_long_it_took()
    {
        using var log = new LogRecorder();
        using var services = Mediation.Services(log);

        await services.GetRequiredService<IMediator>().Send(new GetNode("carrier", []));

        var line = Assert.Single(log.OfPipeline);
        Assert.Equal(LogLevel.Information, line.Level);
        Assert.Equal("GetNode", line.Values["Request"]);
        Assert.Equal("Answered", line.Values["Outcome"]);
        Assert.True(Assert.IsType<double>(line.Values["Milliseconds"]) >= 0);
    }

    [Fact]
    public async Task A_line_holds_neither_what_was_asked_for_nor_any_answer()
    {
        using var log = new LogRecorder();
        using var services = Mediation.Services(log);

        await services.GetRequiredService<IMediator>().Send(new GetNode("carrier", [KeyValuePair.Create("carrier", "docomo"), KeyValuePair.Create("symptom", "no-code")]));
        await services.GetRequiredService<IMediator>().Send(new GetFix("secret-fix", [KeyValuePair.Create("plan", "secret-plan")]));
        await services.GetRequiredService<IMediator>().Send(new GetScreens("secret text"));
        await services.GetRequiredService<IMediator>().Send(new GetSearch("secret words"));
        await services.GetRequiredService<IMediator>().Send(new GetTriage("secret words"));

        Assert.Equal(5, log.OfPipeline.Count);
        Assert.All(log.OfPipeline, line =>
        {
            Assert.Equal(["Milliseconds", "Outcome", "Request", "{OriginalFormat}"], line.Values.Keys.Order(StringComparer.Ordinal));
            Assert.DoesNotMatch("carrier|docomo|symptom|no-code|secret|/", line.Words);
        });
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_rejected_and_what_fails_is_said()
    {
        using var log = new LogRecorder();
        using var services = Mediation.Services(log);
        var mediator = services.GetRequiredService<IMediator>();
        var clock = services.GetRequiredService<TimeProvider>();
        var failing = new LogRequest<GetFixes, FixesModel>(services.GetRequiredService<ILogger<LogRequest<GetFixes, FixesModel>>>(), clock);

        await mediator.Send(new GetNode("nothing", []));
        await Assert.ThrowsAsync<ValidationException>(() => mediator.Send(new GetNode("carrier", [.. Enumerable.Repeat(KeyValuePair.Create("a", "b"), 65)])));
        await Assert.ThrowsAsync<TimeoutException>(() => failing.Handle(new(), default, () => throw new TimeoutException()));

        Assert.Equal(["NotFound", "Rejected", "Failed"], log.OfPipeline.Select(line => line.Values["Outcome"]));
    }

    [Fact]
    public void Every_request_is_logged_first_and_then_validated_and_has_one_handler()
    {
        using var services = Mediation.Services();
        var requests = typeof(GetNode).Assembly.GetTypes()
            .SelectMany(type => type.GetInterfaces(), (type, contract) => (Type: type, Contract: contract))
            .Where(found => found.Contract.IsGenericType && found.Contract.GetGenericTypeDefinition() == typeof(IRequest<>))
            .Select(found => new[] { found.Type, found.Contract.GetGenericArguments()[0] })
            .ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, types =>
        {
            Assert.Equal(
                [typeof(LogRequest<,>), typeof(ValidateRequest<,>)],
                services.GetServices(typeof(IPipelineBehavior<,>).MakeGenericType(types)).Select(behaviour => behaviour!.GetType().GetGenericTypeDefinition()));
            Assert.Single(services.GetServices(typeof(IRequestHandler<,>).MakeGenericType(types)));
        });
    }

    [Fact]
    public void Every_validator_is_registered()
    {
        using var services = Mediation.Services();
        var validators = typeof(GetNode).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IValidator))).ToList();

        Assert.NotEmpty(validators);
        Assert.All(validators, validator =>
        {
            var request = validator.BaseType!.GetGenericArguments()[0];
            Assert.Contains(validator, services.GetServices(typeof(IValidator<>).MakeGenericType(request)).Select(found => found!.GetType()));
        });
    }
}
