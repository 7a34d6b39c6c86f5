using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Check;

internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder routes) => routes.MapPage("/check/{node}", Answer);

    private static async Task<IResult> Answer(string node, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        return await mediator.Send(new GetNode(node, AddressQuery.Read(request.QueryString.Value)), cancellation) switch
        {
            NodeAnswer.Shown shown => PageResults.Page<CheckPage>(shown.Model),
            NodeAnswer.Elsewhere elsewhere => TypedResults.LocalRedirect(elsewhere.Address),
            _ => TypedResults.NotFound(),
        };
    }
}
