using AmazonLoginHelp.Web.Hosting;
using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Errors;

/// <summary>Turns every answer without content into a page that helps, and every mistake of a request into the right status.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePages(async status =>
        {
            var context = status.HttpContext;
            var mediator = context.RequestServices.GetRequiredService<IMediator>();
            var model = await mediator.Send(new GetErrorHelp(context.Response.StatusCode), context.RequestAborted);
            await PageResults.Page<ErrorPage>(model, context.Response.StatusCode).ExecuteAsync(context);
        });
        // The status alone: the page is written by the middleware above, and the log has what happened.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        app.Use(RejectInvalid);
    }

    private static async Task RejectInvalid(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (exception is ValidationException or BadHttpRequestException && !context.Response.HasStarted)
        {
            context.Response.StatusCode = (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
    }
}
