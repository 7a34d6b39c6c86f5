using System.Reflection;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Web.Features.Check;
using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Tests.Structure;

/// <summary>Who may know whom within the Web project.</summary>
public sealed class SliceTests
{
    private const string Features = "AmazonLoginHelp.Web.Features.";

    /// <summary>The components that are alive: they have nobody to get new values from, and take one thing that gives them.</summary>
    private static readonly string[] Live = ["Features/Author/AuthorBoard.razor", "Features/Check/Wizard.razor"];

    private static readonly string[] Slices = [.. SourceFile.All.Select(file => file.Slice).OfType<string>().Distinct().Order()];

    private static readonly Type[] Types = typeof(GetNode).Assembly.GetTypes();

    [Fact]
    public void The_slices_are_those_that_the_addresses_name() =>
        Assert.Superset(
            new HashSet<string>(["Author", "Check", "Contacts", "Errors", "Facts", "Faq", "Fixes", "Health", "Home", "Pages", "Screens", "Status", "Symptoms"]),
            new HashSet<string>(Slices));

    [Fact]
    public void A_slice_names_no_other_slice() =>
        Findings.None(
            from file in SourceFile.All
            where file.Slice is not null
            from other in Slices
            where other != file.Slice && Regex.IsMatch(file.Text, $@"\bFeatures\.{other}\b|(?<![\w.""'/]){other}\.(?=[A-Z])")
            select $"{file.Path} names {other}");

    [Fact]
    public void No_type_of_a_slice_has_a_member_of_another_slices_type() =>
        Findings.None(
            from type in Types
            let slice = SliceOf(type)
            where slice is not null
            from used in Mentioned(type)
            let other = SliceOf(used)
            where other is not null && other != slice
            select $"{type.FullName} knows {used.FullName}");

    [Fact]
    public void Components_know_neither_the_mediator_nor_the_features() =>
        Findings.None(SourceFile.All
            .Where(file => file.IsIn("Components"))
            .SelectMany(file => new[] { "MediatR", "IMediator", "ISender", "Features" }.Where(name => Regex.IsMatch(file.Text, $@"\b{name}\b")), (file, name) => $"{file.Path} names {name}"));

    [Fact]
    public void Components_and_features_get_finished_values_and_inject_nothing() =>
        Findings.None(SourceFile.All
            .Where(file => file.IsIn("Components") || file.IsIn("Features"))
            .Where(file => Regex.Count(file.Text, @"@inject\b|\[Inject\b|HttpContextAccessor|NavigationManager") > (Live.Contains(file.Path) ? 1 : 0))
            .Select(file => file.Path));

    [Fact]
    public void What_is_alive_is_marked_so_where_it_is_drawn() =>
        Assert.Equal(
            Live.Select(path => Path.GetFileNameWithoutExtension(path)),
            SourceFile.Razor.SelectMany(file => Regex.Matches(file.Text, @"<(\w+)[^>]*@rendermode")).Select(match => match.Groups[1].Value));

    [Fact]
    public void A_request_its_validator_and_its_handler_stand_in_one_file()
    {
        var requests = Types.Where(type => Implements(type, typeof(IRequest<>)).Any()).ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, request =>
        {
            var parts = Types.Where(type => type == request
                || Implements(type, typeof(IRequestHandler<,>)).Any(contract => contract.GetGenericArguments()[0] == request)
                || Implements(type, typeof(IValidator<>)).Any(contract => contract.GetGenericArguments()[0] == request));
            Assert.Single(parts.Select(FileOf).Distinct());
            Assert.EndsWith($"/{request.Name}.cs", FileOf(request), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_page_does_not_know_the_mediator() =>
        Findings.None(SourceFile.Razor.Where(file => Regex.IsMatch(file.Text, @"\bI?Mediat(?:R|or)\b")).Select(file => file.Path));

    private static string FileOf(Type type) =>
        Assert.Single(SourceFile.All, file => Regex.IsMatch(file.Text, $@"\b(?:record|class) {type.Name}\b")).Path;

    private static IEnumerable<Type> Implements(Type type, Type contract) =>
        type.GetInterfaces().Where(found => found.IsGenericType && found.GetGenericTypeDefinition() == contract);

    private static string? SliceOf(Type type) =>
        type.Namespace is { } space && space.StartsWith(Features, StringComparison.Ordinal) ? space[Features.Length..].Split('.')[0] : null;

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).ToList();
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object))
            .SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}
