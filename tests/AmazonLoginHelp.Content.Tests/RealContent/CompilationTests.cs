using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

public sealed class CompilationTests
{
    [Fact]
    public void The_content_compiles_without_an_error()
    {
        Assert.Empty(RealGuide.Compilation.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString()));
        Assert.NotNull(RealGuide.Compilation.Guide);
    }

    [Fact]
    public void The_only_warnings_are_of_age_so_every_long_sentence_has_been_looked_at() =>
        Assert.All(RealGuide.Compilation.Diagnostics, diagnostic => Assert.StartsWith("AH059", diagnostic.Rule.Code, StringComparison.Ordinal));

    [Fact]
    public void The_calendar_alone_never_stops_the_content_from_compiling()
    {
        var later = GuideCompiler.Compile(RealGuide.Files, RealGuide.Day.AddYears(50));

        Assert.NotNull(later.Guide);
        Assert.Equal(0, later.Errors);
        Assert.NotEqual(0, later.Warnings);
    }

    [Fact]
    public void The_eleven_symptoms_are_all_there_and_no_other() =>
        Assert.Equal(GuideCompiler.SymptomIds.Order(), RealGuide.Itself.Symptoms.Select(symptom => symptom.Id).Order());

    [Fact]
    public void Compiling_twice_comes_to_the_same()
    {
        var again = GuideCompiler.Compile(RealGuide.Files.Reverse(), RealGuide.Day);

        Assert.Equal(RealGuide.Compilation.Diagnostics, again.Diagnostics);
        Assert.Equal(Tree(RealGuide.Itself), Tree(again.Guide!));
    }

    private static IEnumerable<string> Tree(Guide guide) =>
        guide.Nodes.OfType<Question>().SelectMany(question => question.Options, (question, option) => $"{question.Id}={option.Id} > {option.Target}").Order();
}
