using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Everything compiled from the content folder. Complete and unchangeable: every id that one part names exists in another,
/// which the compiler has checked before a guide comes to be.
/// </summary>
public sealed record Guide
{
    /// <summary>The entries to the tree, in the order of the home page.</summary>
    public required Catalogue<Symptom> Symptoms { get; init; }

    /// <summary>All questions and outcomes.</summary>
    public required Catalogue<Node> Nodes { get; init; }

    /// <summary>All fixes.</summary>
    public required Catalogue<Fix> Fixes { get; init; }

    /// <summary>All contacts.</summary>
    public required Catalogue<Contact> Contacts { get; init; }

    /// <summary>All texts that Amazon shows.</summary>
    public required Catalogue<Screen> Screens { get; init; }

    /// <summary>All questions of readers.</summary>
    public required Catalogue<FaqEntry> Faq { get; init; }

    /// <summary>All trouble, past and present, newest first.</summary>
    public required ImmutableArray<Incident> Incidents { get; init; }

    /// <summary>The pages about the site, without <see cref="Home"/>.</summary>
    public required Catalogue<Page> Pages { get; init; }

    /// <summary>All facts.</summary>
    public required Catalogue<Fact> Facts { get; init; }

    /// <summary>The claims of older articles, in the order of the register.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Words by which people mean one thing.</summary>
    public ImmutableArray<WordFamily> Families { get; init; } = [];

    /// <summary>What words say when they stand together. Families, questions and options that they name are of this guide.</summary>
    public ImmutableArray<Sign> Signs { get; init; } = [];

    /// <summary>How people put what is about neither signing in nor fraud.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];

    /// <summary>Cries for help, labelled.</summary>
    public ImmutableArray<LabelledText> Labelled { get; init; } = [];

    /// <summary>Heading and lead of the home page.</summary>
    public required Page Home { get; init; }

    /// <summary>The way to fraud help.</summary>
    public required FraudStrip Strip { get; init; }

    /// <summary>The ids of the facts that each thing mentions.</summary>
    public required FrozenDictionary<GuideReference, ImmutableArray<string>> FactsUsed { get; init; }

    /// <summary>Old addresses: what was once there, and the thing of this guide that takes its place.</summary>
    public required FrozenDictionary<GuideReference, GuideReference> Moved { get; init; }

    /// <summary>The node with this id, or the one that took its place; null if there is neither.</summary>
    public Node? FindNode(string id) =>
        Nodes.Find(id) ?? (Moved.TryGetValue(new(GuideKind.Node, id), out var now) && now.Kind == GuideKind.Node ? Nodes.Find(now.Id) : null);

    /// <summary>The node that an option leads to.</summary>
    /// <exception cref="KeyNotFoundException">The option is not of this guide.</exception>
    public Node Follow(Option option) => Nodes.Get(option.Target);

    /// <summary>The nodes that can be reached from some of them, those included, nearest first, each once.</summary>
    /// <exception cref="KeyNotFoundException">A node is not of this guide.</exception>
    public ImmutableArray<Node> ReachableFrom(IEnumerable<string> nodes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reached = ImmutableArray.CreateBuilder<Node>();
        var open = new Queue<string>(nodes);
        while (open.TryDequeue(out var id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            var node = Nodes.Get(id);
            reached.Add(node);
            foreach (var option in node is Question question ? question.Options : [])
            {
                open.Enqueue(option.Target);
            }
        }

        return reached.ToImmutable();
    }
}
