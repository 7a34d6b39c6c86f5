using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace AmazonLoginHelp.Web.Tests;

/// <summary>Lets bunit have the AngleSharp.Diffing that is there: it names a newer version, which is not served.</summary>
internal static class AssemblyResolution
{
    [ModuleInitializer]
    internal static void TakeAnyDiffing() => AssemblyLoadContext.Default.Resolving += (_, wanted) =>
        wanted.Name == "AngleSharp.Diffing" && wanted.Version is not null ? Assembly.Load("AngleSharp.Diffing") : null;
}
