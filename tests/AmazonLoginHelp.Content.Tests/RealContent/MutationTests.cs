namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>Whatever an unlucky edit does to the content, the compiler answers with a guide or with reasons.</summary>
public sealed class MutationTests
{
    private const int Rounds = 60;
    private const int MutationsInARound = 5;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Rounds)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_content_comes_to_a_guide_or_to_an_error(int seed)
    {
        var random = new Random(seed);
        var files = RealGuide.Files.ToArray();
        var damage = "";
        for (var mutation = 0; mutation < MutationsInARound; mutation++)
        {
            var at = random.Next(files.Length);
            var (text, what) = Damage(random, files[at].Text!);
            files[at] = files[at] with { Text = text };
            damage += $"{files[at].Path}: {what}\n";
        }

        var compilation = Compile(files, damage);

        Assert.True(compilation.Guide is null == compilation.Errors > 0, $"Neither a guide nor an error, or both, after:\n{damage}");
        Assert.All(compilation.Diagnostics, diagnostic => Assert.True(diagnostic is { Line: > 0, Column: > 0 }, $"{diagnostic} points nowhere."));
    }

    private static Compilation Compile(IReadOnlyCollection<ContentFile> files, string damage)
    {
        try
        {
            return GuideCompiler.Compile(files, RealGuide.Day);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"The compiler threw after:\n{damage}", exception);
        }
    }

    private static (string Text, string What) Damage(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        var place = random.Next(text.Length + 1);
        switch (random.Next(6))
        {
            case 0:
                return (text[..place], $"cut off after {place} characters");
            case 1:
                lines.RemoveAt(line);
                return (string.Join('\n', lines), $"line {line + 1} deleted");
            case 2:
                lines.Insert(line, lines[line]);
                return (string.Join('\n', lines), $"line {line + 1} doubled");
            case 3:
                var other = random.Next(lines.Count);
                (lines[line], lines[other]) = (lines[other], lines[line]);
                return (string.Join('\n', lines), $"lines {line + 1} and {other + 1} swapped");
            case 4:
                var letters = text.ToCharArray();
                var second = random.Next(text.Length);
                var first = Math.Min(place, text.Length - 1);
                (letters[first], letters[second]) = (letters[second], letters[first]);
                return (new(letters), $"characters {first} and {second} swapped");
            default:
                var sign = "`*_[](){}<>#:-'\"&|!\\\n\t\0\u3000"[random.Next(24)];
                return (text.Insert(place, $"{sign}"), $"U+{(int)sign:X4} put in after {place} characters");
        }
    }
}
