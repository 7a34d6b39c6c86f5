using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Faq;

internal static class FaqEndpoints
{
    public static void MapFaq(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Addresses.Faq, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<FaqPage>(await mediator.Send(new GetFaq(), cancellation)));
        routes.MapPage(Addresses.Faq + "/{entry}", async (string entry, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<FaqEntryPage>(await mediator.Send(new GetFaqEntry(entry), cancellation)));
    }
}
