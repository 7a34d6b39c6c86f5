using AmazonLoginHelp.Web.Features.Check;
using AmazonLoginHelp.Web.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests.Pipeline;

public sealed class ValidationTests
{
    [Fact]
    public async Task A_request_with_too_many_keys_is_rejected_and_says_how_many_it_may_have()
    {
        using var services = Mediation.Services();

        var rejected = await Assert.ThrowsAsync<ValidationException>(() => services.GetRequiredService<IMediator>().Send(With(65)));

        Assert.Contains("64", Assert.Single(rejected.Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_within_the_limit_reaches_its_handler()
    {
        using var services = Mediation.Services();

        var answer = await services.GetRequiredService<IMediator>().Send(With(64));

        Assert.Equal(Site.Guide.Nodes.Get("carrier").Title, Assert.IsType<NodeAnswer.Shown>(answer).Model.Title);
    }

    [Fact]
    public async Task Only_a_request_that_every_validator_accepts_is_handled_and_all_objections_are_told()
    {
        var handled = false;
        var behaviour = new ValidateRequest<Ping, string>([new Objecting("one"), new Accepting(), new Objecting("two")]);

        var rejected = await Assert.ThrowsAsync<ValidationException>(() => behaviour.Handle(new(), default, Handle));

        Assert.Equal(["one", "two"], rejected.Errors.Select(error => error.ErrorMessage));
        Assert.False(handled);

        Task<string> Handle()
        {
            handled = true;
            return Task.FromResult("handled");
        }
    }

    [Fact]
    public async Task A_request_without_validators_is_handled() =>
        Assert.Equal("handled", await new ValidateRequest<Ping, string>([]).Handle(new(), default, () => Task.FromResult("handled")));

    private static GetNode With(int keys) =>
        new("carrier", [.. Enumerable.Range(1, keys).Select(number => KeyValuePair.Create($"key{number}", "value"))]);

    private sealed record Ping : IRequest<string>;

    private sealed class Objecting : AbstractValidator<Ping>
    {
        public Objecting(string words) => RuleFor(ping => ping).Must(_ => false).WithMessage(words);
    }

    private sealed class Accepting : AbstractValidator<Ping>;
}
