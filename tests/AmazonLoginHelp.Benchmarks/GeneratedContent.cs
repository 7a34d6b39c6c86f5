using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AmazonLoginHelp.Content;

namespace AmazonLoginHelp.Benchmarks;

/// <summary>Content of any size that compiles without a diagnostic, with the kinds of files in the proportions of the real content.</summary>
internal sealed class GeneratedContent
{
    private const string Filler = "届くまでに数分かかることがあります。急いで何度も押すと、かえって届きにくくなります。画面はそのままにして、静かに待ちます。\n家族の人に手伝ってもらってもかまいません。";
    private const int FactsInAFile = 20;

    private readonly int _questions;
    private readonly int _outcomes;
    private readonly int _fixes;
    private readonly int _contacts;
    private readonly int _faq;
    private readonly int _facts;
    private readonly int _claims;
    private readonly ImmutableArray<ContentFile>.Builder _files = ImmutableArray.CreateBuilder<ContentFile>();

    private GeneratedContent(int files)
    {
        _questions = files * 13 / 100;
        _outcomes = files * 31 / 100;
        _contacts = files * 4 / 100;
        _faq = files * 18 / 100;
        _facts = files * 36 / 100;
        _claims = files * 25 / 100;
        var rest = GuideCompiler.SymptomIds.Length + 3 + (((_facts - 1) / FactsInAFile) + 1);
        _fixes = files - _questions - _outcomes - _contacts - _faq - rest;
    }

    public static ImmutableArray<ContentFile> Of(int files) => new GeneratedContent(files).Write();

    private ImmutableArray<ContentFile> Write()
    {
        WriteTrees();
        Each(_outcomes, WriteOutcome);
        Each(_fixes, WriteFix);
        Each(_contacts, number => Page("contacts", $"contact-{number}", "kind: carrier\nworks-signed-out: yes", $"# 窓口{Kanji(number)}\n\n{Filler}\n\n## 連絡 {{#routes}}\n\n- {Fact(number)}\n- {Fact(number + 1)}\n\n## 用意 {{#prepare}}\n\n{Filler}\n"));
        Each(_faq, number => Page("faq", $"faq-{number}", $"order: {number}\nsymptoms: [no-code, locked]\n{Covers(_fixes + number)}", $"# 質問{Kanji(number)}\n\n{Filler}\n\n{Link("fixes", "fix", number, _fixes)}を見ます。{Fact(number)}\n\n{Filler}\n\n{Filler}\n"));
        Page("pages", "home", "", $"# 表紙\n\n{Filler}\n");
        Page("pages", "strip", "", "# 払いましたか\n\n- [すぐにすること](../outcomes/outcome-0.md)\n");
        WriteFacts();
        WriteClaims();
        return _files.DrainToImmutable();
    }

    // One heap over all symptoms: each question takes the next nodes that nothing leads to yet, so that every node has one parent.
    private void WriteTrees()
    {
        var symptoms = GuideCompiler.SymptomIds;
        for (var symptom = 0; symptom < symptoms.Length; symptom++)
        {
            Page("symptoms", symptoms[symptom], $"order: {symptom}\nphrases:\n  ja: [届かない言い方{Kanji(symptom)}]", $"# 症状{Kanji(symptom)}\n\n{Filler}\n\n- [こたえる](../questions/question-{symptom}.md)\n");
        }

        var next = symptoms.Length;
        for (var question = 0; question < _questions; question++)
        {
            var until = symptoms.Length + (int)((long)(question + 1) * (_questions + _outcomes - symptoms.Length) / _questions);
            var text = new StringBuilder($"# どれですか{Kanji(question)}\n\n{Filler}\n\n");
            for (var option = 0; next < until; option++, next++)
            {
                text.Append(CultureInfo.InvariantCulture, $"- [こちら{Kanji(option)}]({Node(next)}){{#option-{option}}} 補足の説明です\n");
            }

            Page("questions", $"question-{question}", "", $"{text}- [わからない]({Node(next - 1)}){{#unknown}}\n");
        }
    }

    private string Node(int node) => node < _questions ? $"question-{node}.md" : $"../outcomes/outcome-{node - _questions}.md";

    private void WriteOutcome(int number) => Page("outcomes", $"outcome-{number}", "layer: carrier\nlikely: true", $"""
        # ここで止まっています{Kanji(number)}

        {Filler}

        {Filler}

        ## やること {"{#plan}"}

        1. {Link("fixes", "fix", number, _fixes)} `sometimes`
        2. {Link("fixes", "fix", number + 7, _fixes)} `often`
        3. {Link("fixes", "fix", number + 31, _fixes)} `rarely`

        ## 連絡先 {"{#contacts}"}

        - {Link("contacts", "contact", number, _contacts)}
        - {Link("contacts", "contact", number + 3, _contacts)}

        ## だめなら {"{#if-not}"}

        {Filler}

        """);

    private void WriteFix(int number) => Page("fixes", $"fix-{number}", $"layer: carrier\ntakes: minutes\nneeds: [line, sim-pin]\nhands: hers\nworks-signed-out: yes\nreversible: yes\n{Covers(number)}", $"""
        # 直し方{Kanji(number)}

        {Filler}

        ## はじめる前に {"{#before}"}

        - {Fact(number)}
        - {Link("fixes", "fix", number + 1, _fixes)}を先に試します。

        ## やりかた {"{#steps}"}

        1. **設定**を開きます。{Filler}
        2. 「通知」を押します。
        3. {Filler}

        ## できたか {"{#worked}"}

        {Filler}

        ## もとに戻す {"{#undo}"}

        {Filler}

        ## だめなら {"{#if-not}"}

        {Link("faq", "faq", number, _faq)}に進みます。

        ## 変わったこと {"{#changed}"}

        {Filler}

        """);

    private void WriteFacts()
    {
        foreach (var few in Enumerable.Range(0, _facts).Chunk(FactsInAFile))
        {
            _files.Add(new(FactFile(few[0]), string.Concat(few.Select(FactText))));
        }
    }

    // Every third is a telephone number, which the words of all files are searched for.
    private static string FactText(int number) => $"""
        - id: fact-{number}
          label: 値{Kanji(number)}
          kind: {(number % 3 == 0 ? "phone" : "text")}
          value: "{(number % 3 == 0 ? $"09{number:00000000}" : "待つと届きます")}"
          source: {"{title: 公式の案内のページ}"}
          confidence: several
          evidence: unknown
          written: 2026-11-22
          review-by: 2027-05-22
          hard-limit: 2028-11-22
          find: 公式のページの「お問い合わせ」で、今の値を見てください。

        """;

    private void WriteClaims()
    {
        var text = new StringBuilder("sources:\n  - id: old\n    title: 古い記事\n    address: example.com\n    dated: 2021-05\nclaims:\n");
        Each(_claims, number => text.Append(CultureInfo.InvariantCulture, $"  - id: {Claim(number)}\n    source: old\n    says: 何度も押すと早く届く。\n    status: wrong\n    correction: 待つほうが早い。\n"));
        _files.Add(new("claims.yaml", text.ToString()));
    }

    private void Page(string folder, string id, string front, string text) =>
        _files.Add(new($"ja/{folder}/{id}.md", front.Length > 0 ? $"---\n{front.TrimEnd()}\n---\n{text}" : text));

    private string Covers(int number) => number < _claims ? $"covers: [{Claim(number)}]" : "";

    private static string Claim(int number) => $"S{(number % 999) + 1}{(number < 999 ? "" : (char)('a' + (number / 999) - 1))}";

    private string Fact(int number) => $"[値](../../{FactFile(number % _facts)}#fact-{number % _facts})";

    private static string FactFile(int number) => $"facts/facts-{number / FactsInAFile}.yaml";

    private static string Link(string folder, string name, int number, int count) => $"[{name}のページ](../{folder}/{name}-{number % count}.md)";

    // Digits would be numbers, and those are facts.
    private static string Kanji(int number) => string.Concat($"{number}".Select(digit => "〇一二三四五六七八九"[digit - '0']));

    private static void Each(int count, Action<int> write)
    {
        for (var number = 0; number < count; number++)
        {
            write(number);
        }
    }
}
