using System.Reflection;
using AmazonLoginHelp.Content.FrontMatter;

namespace AmazonLoginHelp.Content.Tests.Architecture;

public sealed class ContentAssemblyTests
{
    private static readonly Assembly Content = typeof(GuideCompiler).Assembly;

    private static readonly string[] SayNothing = ["Util", "Helper", "Manager", "Common", "Misc"];

    [Fact]
    public void The_compiler_references_the_engine_Markdown_and_YAML_and_nothing_else()
    {
        var foreign = Content.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal));

        Assert.Equal(["AmazonLoginHelp.Engine", "Markdig", "YamlDotNet"], foreign.Order());
    }

    [Fact]
    public void Nobody_outside_sees_more_than_files_in_and_a_guide_or_reasons_out_and_how_a_fact_is_confirmed() =>
        Assert.Equal(
            [typeof(Compilation), typeof(ContentFile), typeof(ContentPlace), typeof(Diagnostic), typeof(DiagnosticRule), typeof(FactFile), typeof(GuideCompiler), typeof(Severity)],
            Content.GetExportedTypes().Where(type => type.Namespace != typeof(FrontMatterSchema).Namespace).OrderBy(type => type.Name));

    [Fact]
    public void What_else_is_public_are_the_keys_of_front_matter_and_their_schemas() =>
        Assert.All(
            Content.GetExportedTypes().Where(type => type.Namespace == typeof(FrontMatterSchema).Namespace),
            type => Assert.True(type == typeof(FrontMatterSchema) || type.Name.EndsWith("Keys", StringComparison.Ordinal), $"{type} is public."));

    [Fact]
    public void What_is_public_names_no_type_of_Markdown_or_YAML()
    {
        var named = Content.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Select(type => type.Assembly.GetName().Name);

        Assert.DoesNotContain(named, name => name is "Markdig" or "YamlDotNet");
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(
            Content.GetTypes().Where(type => type.Namespace?.StartsWith("AmazonLoginHelp", StringComparison.Ordinal) == true),
            type => SayNothing.Any(word => type.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void No_public_property_can_be_set_after_birth()
    {
        var settable = Content.GetExportedTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Empty(settable.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }
}
