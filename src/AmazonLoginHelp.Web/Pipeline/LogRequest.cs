using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Pipeline;

/// <summary>
/// Writes one line for each request: its name, what became of it and how long it took. Never what the request holds, and nothing
/// about who sent it: no address of a page or a visitor, no answers.
/// </summary>
internal sealed partial class LogRequest<TRequest, TResponse>(ILogger<LogRequest<TRequest, TResponse>> logger, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var started = clock.GetTimestamp();
        var outcome = "Failed";
        try
        {
            var response = await next();
            outcome = response is null ? "NotFound" : "Answered";
            return response;
        }
        catch (ValidationException)
        {
            outcome = "Rejected";
            throw;
        }
        finally
        {
            var milliseconds = clock.GetElapsedTime(started).TotalMilliseconds;
            Handled(typeof(TRequest).Name, outcome, milliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Request} {Outcome} in {Milliseconds:0.0} ms")]
    private partial void Handled(string request, string outcome, double milliseconds);
}
