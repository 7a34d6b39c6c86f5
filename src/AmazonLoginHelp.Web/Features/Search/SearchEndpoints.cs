using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace AmazonLoginHelp.Web.Features.Search;

internal static class SearchEndpoints
{
    // Japanese as it is, at a third of the size; what could end a script or an attribute stays escaped.
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Addresses.Search, async ([FromQuery] string? q, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        {
            KeepNowhere(context);
            return PageResults.Page<SearchPage>(await mediator.Send(new GetSearch(q), cancellation));
        });
        // The address may say lang=ja or lang=en: a text is read the same in either.
        routes.MapPage(Addresses.Triage, async ([FromQuery] string? q, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        {
            KeepNowhere(context);
            return TypedResults.Json(await mediator.Send(new GetTriage(q), cancellation), Readable);
        });
    }

    // What people type must not lie about in a store between them and this site.
    private static void KeepNowhere(HttpContext context) => context.Response.Headers.CacheControl = "no-store";
}
