using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Errors;

/// <summary>Turns every answer without content into a page that helps, and every mistake of a request into the right status.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePages(status => WritePage(status.HttpContext));
        // In a scope of its own: what failed may have been the drawing of a page in the scope of the request.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WritePage, CreateScopeForErrors = true });
        app.Use(RejectInvalid);
    }

    private static async Task WritePage(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Addresses.Api))
        {
            await TypedResults.Problem(statusCode: context.Response.StatusCode).ExecuteAsync(context);
            return;
        }

        var mediator = context.RequestServices.GetRequiredService<IMediator>();
        var model = await mediator.Send(new GetErrorHelp(context.Response.StatusCode), context.RequestAborted);
        await PageResults.Page<ErrorPage>(model, context.Response.StatusCode).ExecuteAsync(context);
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
