using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Pipeline;

/// <summary>Registers the mediator, its behaviours, and every handler and validator of the features.</summary>
internal static class RequestRegistration
{
    // By hand, because the packages that do it are not to be had for this version (docs/decisions/0002-mediatr-5.md).
    public static IServiceCollection AddRequests(this IServiceCollection services)
    {
        services.AddTransient<ServiceFactory>(provider => provider.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(LogRequest<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidateRequest<,>));
        foreach (var (service, handler) in
            from type in typeof(RequestRegistration).Assembly.GetTypes()
            where type is { IsClass: true, IsAbstract: false }
            from service in type.GetInterfaces()
            where service.IsGenericType && service.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
            select (service, type))
        {
            services.AddTransient(service, handler);
        }

        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(RequestRegistration).Assembly, includeInternalTypes: true))
        {
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
        }

        return services;
    }
}
