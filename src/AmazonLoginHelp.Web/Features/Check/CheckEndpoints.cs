using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Check;

internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder routes) => routes.MapPage("/check/{node}", Answer);

    private static async Task<IResult> Answer(string node, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var query = request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return await mediator.Send(new GetNode(node, [.. query]), cancellation) switch
        {
            NodeAnswer.Shown shown => PageResults.Page<CheckPage>(shown.Model),
            NodeAnswer.Elsewhere elsewhere => TypedResults.LocalRedirect(elsewhere.Address),
            _ => TypedResults.NotFound(),
        };
    }
}
