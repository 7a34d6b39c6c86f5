using System.Xml.Linq;

namespace AmazonLoginHelp.Web.Tests.Starting;

public sealed class GraphTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("amazonloginhelp-").FullName;

    [Fact]
    public async Task All_symptoms_are_written_as_pictures_that_stand_alone_and_as_outlines()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "graph", $"--out={_folder}");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Site.Guide.Symptoms.SelectMany(symptom => new[] { $"{symptom.Id}.svg", $"{symptom.Id}.txt" }).Order(StringComparer.Ordinal), Written());
        Assert.All(Site.Guide.Symptoms, symptom =>
        {
            var svg = XDocument.Load(Path.Combine(_folder, $"{symptom.Id}.svg")).Root!;
            Assert.Equal("{http://www.w3.org/2000/svg}svg", svg.Name);
            Assert.Contains(".tree-box", Assert.Single(svg.Elements(svg.Name.Namespace + "style")).Value, StringComparison.Ordinal);
            Assert.Empty(svg.Descendants("link"));
            Assert.All(svg.Descendants(svg.Name.Namespace + "a"), link => Assert.StartsWith("http://localhost:5080/check/", link.Attribute("href")!.Value, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Only_the_named_symptoms_are_written()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "graph", "captcha", "locked", "--outline", $"--out={_folder}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["captcha.txt", "locked.txt"], Written());
    }

    [Fact]
    public async Task An_unknown_symptom_is_an_error_that_names_the_known_ones_and_nothing_is_written()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "graph", "captcha", "bogus", $"--out={_folder}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'bogus'", run.Errors, StringComparison.Ordinal);
        Assert.All(Site.Guide.Symptoms, symptom => Assert.Contains(symptom.Id, run.Errors, StringComparison.Ordinal));
        Assert.Empty(Written());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Written() => Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
