using System.Reflection;

namespace AmazonLoginHelp.Engine.Tests.Architecture;

internal static class EngineAssembly
{
    public static Assembly Itself => typeof(Guide).Assembly;

    /// <summary>Every type that a person wrote.</summary>
    public static IEnumerable<Type> Types => Itself.GetTypes().Where(type => !type.Name.Contains('<') && type.Namespace?.StartsWith("AmazonLoginHelp", StringComparison.Ordinal) == true);

    public static IEnumerable<PropertyInfo> PublicProperties =>
        Itself.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));
}
