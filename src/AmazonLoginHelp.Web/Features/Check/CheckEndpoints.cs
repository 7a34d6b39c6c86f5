using System.Collections.Immutable;
using AmazonLoginHelp.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.WebUtilities;

namespace AmazonLoginHelp.Web.Features.Check;

internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder routes) => routes.MapPage("/check/{node}", Answer);

    private static async Task<IResult> Answer(string node, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        return await mediator.Send(new GetNode(node, Query(request)), cancellation) switch
        {
            NodeAnswer.Shown shown => PageResults.Page<CheckPage>(shown.Model),
            NodeAnswer.Elsewhere elsewhere => TypedResults.LocalRedirect(elsewhere.Address),
            _ => TypedResults.NotFound(),
        };
    }

    // Not HttpRequest.Query, which takes keys that differ in case for one key.
    private static ImmutableArray<KeyValuePair<string, string>> Query(HttpRequest request)
    {
        var query = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            query.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return query.ToImmutable();
    }
}
