using System.Collections.Immutable;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Content.Tests;
using AmazonLoginHelp.Engine;
using BenchmarkDotNet.Attributes;

namespace AmazonLoginHelp.Benchmarks;

/// <summary>
/// What a visitor waits for (a replay, on each request) and what a deployment waits for (compiling all content). In process: the
/// generated project of BenchmarkDotNet would inherit the locked packages of this repository.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class GuideBenchmarks
{
    private const int Answers = 8;

    private static readonly DateOnly Day = new(2026, 11, 22);

    private ImmutableArray<ContentFile> _files;
    private Guide _guide = null!;
    private TreePath _path = null!;
    private KeyValuePair<string, string>[] _given = [];

    /// <summary>The longest path of the commonest symptom, filled up with answers given ahead.</summary>
    [GlobalSetup]
    public void ReadContent()
    {
        _files = ContentFile.ReadAll(RepositoryFolder.Content);
        _guide = GuideCompiler.Compile(_files, Day).Guide ?? throw new InvalidOperationException("The content has errors.");
        _path = Paths.From(_guide, _guide.Symptoms.Get("no-code")).MaxBy(path => path.Length)!;
        var ahead = _guide.Nodes.OfType<Question>()
            .Where(question => _path.Answers.All(answer => answer.Question != question))
            .Select(question => new Answered(question, question.Options[0]));
        _given = [.. _path.Answers.Concat(ahead).Take(Answers).Select(answer => KeyValuePair.Create(answer.Question.Id, answer.Option.Id))];
    }

    [Benchmark]
    public Replay ReplayAJourneyOfEightAnswers() => Journey.Replay(_guide, _path.Outcome.Id, "no-code", null, _given);

    [Benchmark]
    public Compilation CompileTheRealContent() => GuideCompiler.Compile(_files, Day);

    [Benchmark]
    public int WalkEveryPath() => _guide.Symptoms.Sum(symptom => Paths.From(_guide, symptom).Count());
}
