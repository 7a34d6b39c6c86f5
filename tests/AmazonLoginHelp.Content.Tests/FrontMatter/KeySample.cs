using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AmazonLoginHelp.Content.FrontMatter;

namespace AmazonLoginHelp.Content.Tests.FrontMatter;

/// <summary>A file of one kind with every key that it can have, which a test can change one by one.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Schema">The name of its schema.</param>
/// <param name="Within">Where in the schema the keys stand.</param>
/// <param name="Path">Where the file lies.</param>
/// <param name="Text">The file around the keys, which take the place of <c>KEYS</c>.</param>
/// <param name="Keys">The keys, each on one line.</param>
internal sealed record KeySample(string Name, string Schema, string Within, string Path, string Text, ImmutableArray<string> Keys)
{
    private const string Place = "KEYS";

    private const string Options = "- [Yes](../outcomes/b.md){#yes}\n- [Unknown](../outcomes/c.md){#unknown}\n";

    private const string OutcomeSections = "## Plan {#plan}\n\n1. [Wait](../fixes/wait.md) `often`\n\n## Contacts {#contacts}\n\n- [Amazon](../contacts/amazon.md)\n\n## If not {#if-not}\n\nRest.\n";

    private const string FixSections = "So.\n\n## Before {#before}\n\nSo.\n\n## Steps {#steps}\n\n1. Sit.\n2. Wait.\n3. Stand.\n\n## Worked {#worked}\n\nYes.\n\n## If not {#if-not}\n\nNo.\n";

    private static readonly ContentFile Covering = new("ja/faq/covering.md", "---\norder: 2\ncovers: [S1]\n---\n# Why?\n\nSo.\n");

    private static readonly ContentFile Register = new("claims.yaml", "sources:\n  - {id: paper, title: A paper, address: paper.example/1, dated: 2021-05}\nclaims:\n  - {id: S1, source: paper, says: It rains., status: holds}\n");

    private static readonly ContentFile Sitting = new("ja/fixes/sit.md", $"---\nlayer: amazon\ntakes: hours\nneeds: []\nhands: either\nworks-signed-out: yes\nreversible: yes\nonly-waits: yes\n---\n# Sit\n\n{FixSections}");

    private static readonly ContentFile Families = new("ja/words.yaml", "- {id: picture, words: [picture, え]}\n");

    private static readonly ImmutableArray<FrontMatterSchema> Schemas = FrontMatterSchema.All();

    public static ImmutableArray<KeySample> All { get; } =
    [
        Markdown("symptom", "ja/symptoms/captcha.md", "- [Start](../questions/a.md)\n", "order: 6", "say: It rains.", "phrases: {ja: [えを見ても], en: [a picture]}"),
        new("phrases", "symptom", "/properties/phrases", "ja/symptoms/captcha.md", "---\norder: 6\nphrases:\nKEYS\n---\n# S\n\n- [Start](../questions/a.md)\n", ["  ja: [えを見ても]", "  en: [a picture]"]),
        Markdown("question", "ja/questions/a.md", Options, "asks: signed-in-anywhere", "effort: look", "no-unknown: because"),
        Markdown("outcome", "ja/outcomes/b.md", OutcomeSections, "layer: carrier", "likely: true", "fraud: no", "ask: Stop the line, please.", "in-order: because"),
        Markdown(
            "fix", "ja/fixes/wait.md", FixSections, "layer: device", "takes: now", "needs: [line, sim-pin]", "hands: either", "works-signed-out: yes", "reversible: yes", "asks-people: false", "only-waits: no", "wait-minutes: 5",
            "give-up: After two tries.", "few-steps: because", "forgets-device: no", "cuts-connection: true", "locks-after-tries: yes", "ends-sign-in-elsewhere: false"),
        Markdown("contact", "ja/contacts/amazon.md", "## Routes {#routes}\n\n- Ask.\n", "kind: amazon", "works-signed-out: yes", "ask: Please look."),
        Markdown("screen", "ja/screens/shown.md", "## Texts {#texts}\n\n- Wait.\n\n## Next {#leads-to}\n\n- [B](../outcomes/b.md)\n"),
        Markdown("faq", "ja/faq/why.md", "So.\n", "order: 1", "symptoms: [captcha]"),
        Markdown("page", "ja/pages/about.md", "So.\n"),
        new("part", "part", "", "ja/pages/home.md", "---\nKEYS\n---\n# Home\n", []),
        new("incident", "incident", "", "ja/incidents/storm.md", "---\nKEYS\n---\n# Storm\n", ["from: 2025-10-20", "to: 2025-10-21", "affects: [captcha]", "wait: sit", "busy: [amazon]", "source: {title: A newspaper}"]),
        new("source", "incident", "/properties/source", "ja/incidents/storm.md", "---\nfrom: 2025-10-20\naffects: [captcha]\nsource:\nKEYS\n---\n# Storm\n", ["  title: A newspaper", "  address: paper.example/1"]),
        new(
            "fact", "facts", "/items", "facts/more.yaml",
            "-\nKEYS\n- {id: page, label: Page, kind: url, value: 'https://example.co.jp/', source: {title: A page}, confidence: official, evidence: unknown, written: 2026-11-22, review-by: 2027-05-22, find: Look.}\n",
            [
                "  id: more", "  label: More", "  kind: sms", "  value: \"5555\"", "  body: STOP", "  source: {title: A page}", "  confidence: single", "  evidence: 2026-11", "  written: 2026-11-22", "  seen-live: 2026-11-22",
                "  review-by: 2027-05-22", "  hard-limit: 2027-05-22", "  find: Look.", "  entry: page", "  works-signed-out: unclear", "  cost: free", "  hours: 09:00-20:00 daily", "  superseded-by: short-151", "  conflicts: [Some say no.]",
            ]),
        new("phrases file", "phrases", "", "ja/phrases/captcha.yaml", "KEYS\n", ["ja: [えが読めない]", "en: [the picture again]"]),
        new("family", "words", "/items", Families.Path, "-\nKEYS\n", ["  id: code", "  words: [code, 認証コード]"]),
        new("sign", "signs", "/items", "ja/signs.yaml", "-\nKEYS\n", ["  words: [picture]", "  answers: [a=yes]", "  fraud: no"]),
        new(
            "labelled text", "labelled", "/items", "labelled.yaml", "-\nKEYS\n",
            ["  id: T1", "  text: It rains.", "  symptom: captcha", "  also: [locked, none]", "  lang: en", "  kind: story", "  basis: composed", "  group: rain"]),
        new("reading", "readings", "/items", "ja/readings.yaml", "-\nKEYS\n", ["  word: 認証", "  reading: にんしょう"]),
        new("redirect", "redirects", "/items", "redirects.yaml", "-\nKEYS\n", ["  from: fixes/old", "  to: fixes/wait"]),
        new("claim source", "claims", "/properties/sources/items", "claims.yaml", "claims: []\nsources:\n  -\nKEYS\n", ["    id: paper", "    title: A paper", "    address: paper.example/1", "    dated: 2021"]),
        new(
            "claim", "claims", "/properties/claims/items", "claims.yaml", "sources:\n  - {id: paper, title: A paper, address: paper.example/1, dated: 2021-05}\nclaims:\n  -\nKEYS\n",
            ["    id: S1", "    source: paper", "    says: It rains.", "    status: incomplete", "    correction: It snows too."]),
        new("claims", "claims", "", "claims.yaml", "KEYS\n", ["sources: []", "claims: []"]),
    ];

    /// <summary>The file with these lines in the place of the keys.</summary>
    public ContentFile With(IEnumerable<string> lines) => new(Path, Text.Replace(Place, string.Join('\n', lines), StringComparison.Ordinal));

    /// <summary>What the compiler says of the file.</summary>
    public ImmutableArray<Diagnostic> Compile(ContentFile file) =>
        [.. MinimalContent.With(file.Path == Register.Path ? [file, .. Name == "claim" ? [Covering] : Array.Empty<ContentFile>()] : [file, Register, Covering, Sitting, .. Path == Families.Path ? Array.Empty<ContentFile>() : [Families]]).Diagnostics.Where(diagnostic => diagnostic.File == Path)];

    /// <summary>What the schema says of the file.</summary>
    public IEnumerable<string> AskSchema(ContentFile file) => SchemaCheck.Findings(Parsed(Schema), YamlValues.Of(file));

    /// <summary>The part of the schema that knows the keys.</summary>
    public JsonObject Known => Within.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Parsed(Schema), (schema, part) => schema[part]!.AsObject());

    public static string KeyOf(string line) => line.Trim().Split(':')[0];

    public string Indent => Keys.IsEmpty ? "" : Keys[0][..^Keys[0].TrimStart().Length];

    private static JsonObject Parsed(string name) => JsonNode.Parse(Schemas.Single(schema => schema.Name == name).Json)!.AsObject();

    private static KeySample Markdown(string kind, string path, string body, params ReadOnlySpan<string> keys) =>
        new(kind, kind, "", path, $"---\n{Place}\n---\n# Title\n\n{body}", [.. keys, "covers: [S1]"]);
}
