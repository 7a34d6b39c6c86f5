using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Symptoms;

internal static class SymptomEndpoints
{
    public static void MapSymptoms(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Addresses.Symptoms, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<SymptomsPage>(await mediator.Send(new GetSymptoms(), cancellation)));
        routes.MapPage(Addresses.Symptoms + "/{symptom}", async (string symptom, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<SymptomPage>(await mediator.Send(new GetSymptom(symptom, AddressQuery.Read(context.Request.QueryString.Value)), cancellation)));
    }
}
