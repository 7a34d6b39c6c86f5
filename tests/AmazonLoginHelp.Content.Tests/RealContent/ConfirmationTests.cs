using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

public sealed class ConfirmationTests
{
    [Fact]
    public void Every_fact_of_the_real_content_can_be_confirmed_and_nothing_else_changes()
    {
        var seen = new FactConfirmation(RealGuide.Day);
        var guide = RealGuide.Itself;
        var files = RealGuide.Files.ToDictionary(file => file.Path);
        foreach (var fact in guide.Facts)
        {
            var file = files[RealGuide.Compilation.FactPlaces[fact.Id].File];
            files[file.Path] = file with { Text = FactFile.Confirm(file.Text!, seen.Of(fact)) };
        }

        var after = GuideCompiler.Compile(files.Values, RealGuide.Day).Guide!;

        Assert.Equal(guide.Facts.Select(fact => Told(seen.Of(fact))), after.Facts.Select(Told));
        Assert.Equal(Comments(RealGuide.Files), Comments(files.Values));
    }

    [Fact]
    public void The_place_of_each_fact_is_where_its_id_stands() =>
        Assert.All(RealGuide.Itself.Facts, fact =>
        {
            var place = RealGuide.Compilation.FactPlaces[fact.Id];
            var line = RealGuide.Files.Single(file => file.Path == place.File).Text!.Split('\n')[place.Line - 1];
            Assert.Equal($"id: {fact.Id}", line[(place.Column - 1)..]);
        });

    private static string Told(Fact fact) =>
        $"{fact.Id}: {string.Join(", ", fact.Values)}; {fact.Evidence} {fact.Written} {fact.SeenLive} {fact.ReviewBy} {fact.HardLimit}; {fact.Label}; {fact.Find}; {fact.Source}; {fact.Entry?.Id}";

    private static IEnumerable<string> Comments(IEnumerable<ContentFile> files) =>
        files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => file.Text!.Split('\n')).Where(line => line.Contains('#'));
}
