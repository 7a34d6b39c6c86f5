using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>How endpoints answer with a page.</summary>
internal static class PageResults
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a page. HEAD is answered like GET, because crawlers and monitors ask that way.</summary>
    public static RouteHandlerBuilder MapPage(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler);

    /// <summary>The page for <paramref name="model"/>; 404 if there is none.</summary>
    public static IResult Page<TPage>(object? model, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        model is null
            ? TypedResults.NotFound()
            : new RazorComponentResult<TPage>(new Dictionary<string, object?> { ["Model"] = model }) { StatusCode = status };
}
