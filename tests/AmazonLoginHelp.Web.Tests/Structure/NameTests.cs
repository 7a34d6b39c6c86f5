using System.Reflection;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Structure;

/// <summary>A name says what a thing is, not that it was put somewhere.</summary>
public sealed partial class NameTests
{
    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Findings.None(new[] { typeof(Guide).Assembly, typeof(GuideCompiler).Assembly, typeof(Program).Assembly, Assembly.GetExecutingAssembly() }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("AmazonLoginHelp", StringComparison.Ordinal) == true && SaysNothing().IsMatch(type.Name))
            .Select(type => type.FullName!));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_file_or_folder_has_a_name_that_says_nothing(string folder)
    {
        var files = Repository.Files(Path.Combine(Repository.Root, folder), ".cs", ".razor", ".js", ".css").Select(Repository.Relative).ToList();

        Assert.NotEmpty(files);
        Findings.None(files.Where(file => SaysNothing().IsMatch(file)));
    }

    [Fact]
    public void A_class_of_tests_ends_in_tests_and_stands_in_a_file_of_its_name() =>
        Findings.None(Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true)))
            .Where(type => !type.Name.EndsWith("Tests", StringComparison.Ordinal)
                || !Repository.Files(Path.Combine(Repository.Root, "tests"), ".cs").Any(file => Path.GetFileName(file) == type.Name + ".cs"))
            .Select(type => type.FullName!));

    [GeneratedRegex("(?:^|(?<=[a-z/]))(?:Utils?|Utilit(?:y|ies)|Helpers?|Manager|Common|Misc)(?=[A-Z./]|$)")]
    private static partial Regex SaysNothing();
}
