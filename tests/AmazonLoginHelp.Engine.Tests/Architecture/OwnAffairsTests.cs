using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AmazonLoginHelp.Engine.Tests.Architecture;

/// <summary>The engine imports nothing: no package, no file, no clock.</summary>
public sealed class OwnAffairsTests
{
    [Fact]
    public void The_engine_references_nothing_but_the_base_library()
    {
        var baseLibrary = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.All(
            EngineAssembly.Itself.GetReferencedAssemblies(),
            name => Assert.True(name.Name!.StartsWith("System", StringComparison.Ordinal) && File.Exists(Path.Combine(baseLibrary, name.Name + ".dll")), $"{name.Name} is not of the base library."));
    }

    [Fact]
    public void The_engine_touches_no_file_network_thread_or_process()
    {
        var foreign = TypesUsed().Where(type =>
            type.StartsWith("System.IO.", StringComparison.Ordinal)
            || type.StartsWith("System.Net.", StringComparison.Ordinal)
            || type.StartsWith("System.Threading.", StringComparison.Ordinal)
            || type is "System.Console" or "System.Random" or "System.Diagnostics.Process");

        Assert.Empty(foreign);
        Assert.Empty(MembersUsed().Intersect(["GetEnvironmentVariable", "get_CurrentDirectory", "get_MachineName", "NewGuid"]));
    }

    [Fact]
    public void The_engine_reads_no_clock()
    {
        Assert.DoesNotContain("System.TimeProvider", TypesUsed());
        Assert.DoesNotContain("System.Diagnostics.Stopwatch", TypesUsed());
        Assert.Empty(MembersUsed().Intersect(["get_Now", "get_UtcNow", "get_Today", "get_TickCount", "get_TickCount64"]));
    }

    private static List<string> TypesUsed() =>
        Read(reader => reader.TypeReferences
            .Select(reader.GetTypeReference)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}"));

    private static List<string> MembersUsed() =>
        Read(reader => reader.MemberReferences.Select(member => reader.GetString(reader.GetMemberReference(member).Name)));

    private static List<string> Read(Func<MetadataReader, IEnumerable<string>> names)
    {
        using var image = new PEReader(File.OpenRead(EngineAssembly.Itself.Location));
        return [.. names(image.GetMetadataReader())];
    }
}
