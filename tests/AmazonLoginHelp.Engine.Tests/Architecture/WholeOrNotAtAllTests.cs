using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AmazonLoginHelp.Engine.Tests.Architecture;

/// <summary>A public object is complete and unchangeable from birth.</summary>
public sealed class WholeOrNotAtAllTests
{
    [Fact]
    public void No_public_property_can_be_set_after_birth()
    {
        var settable = EngineAssembly.PublicProperties.Where(property =>
            property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

        Assert.Empty(settable.Select(NameOf));
    }

    [Fact]
    public void No_public_field_can_be_written()
    {
        var writable = EngineAssembly.Itself.GetExportedTypes()
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields())
            .Where(field => !field.IsLiteral && !field.IsInitOnly);

        Assert.Empty(writable.Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void No_public_property_is_a_collection_that_can_change() =>
        Assert.Empty(EngineAssembly.PublicProperties.Where(property => CanChange(property.PropertyType)).Select(NameOf));

    [Theory]
    [InlineData(typeof(List<int>))]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(IDictionary<string, int>))]
    [InlineData(typeof(ImmutableArray<List<int>>))]
    [InlineData(typeof(ImmutableArray<int>.Builder))]
    public void What_can_change_is_recognized(Type type) => Assert.True(CanChange(type));

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(DateOnly?))]
    [InlineData(typeof(ImmutableArray<string>))]
    [InlineData(typeof(FrozenDictionary<string, ImmutableArray<string>>))]
    [InlineData(typeof(Catalogue<Node>))]
    public void What_cannot_change_is_recognized(Type type) => Assert.False(CanChange(type));

    private static bool CanChange(Type type) =>
        type.IsArray
        || type.GetGenericArguments().Any(CanChange)
        || (typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && !IsUnchangeable(type));

    private static bool IsUnchangeable(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return type == typeof(string)
            || definition == typeof(Catalogue<>)
            || definition == typeof(FrozenDictionary<,>)
            || (definition.Namespace == typeof(ImmutableArray).Namespace && definition.Name.StartsWith("Immutable", StringComparison.Ordinal));
    }

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
