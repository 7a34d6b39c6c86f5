using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Contacts;

internal static class ContactEndpoints
{
    public static void MapContacts(this IEndpointRouteBuilder routes) =>
        routes.MapPage(Addresses.Contacts, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<ContactsPage>(await mediator.Send(new GetContacts(), cancellation)));
}
