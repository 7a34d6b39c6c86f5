using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The JSON schema (draft 2020-12) of the front matter of one kind of file, or of one kind of YAML file.</summary>
/// <param name="Name">What it describes: <c>fix</c>, <c>facts</c> ...</param>
/// <param name="Json">The schema: two spaces to a level, lines that end in LF, one at the end.</param>
public sealed record FrontMatterSchema(string Name, string Json)
{
    /// <summary>
    /// The schemas of all kinds, made from the records of this namespace and their documentation. They accept what the compiler
    /// accepts of keys, words and forms; rules between keys and between files are the compiler's alone.
    /// </summary>
    /// <exception cref="IOException">The documentation file is not beside the assembly.</exception>
    public static ImmutableArray<FrontMatterSchema> All()
    {
        var writer = new SchemaWriter(Documentation.Load());
        return
        [
            writer.Write<ClaimRegisterKeys>("claims"),
            writer.Write<ContactKeys>("contact"),
            writer.WriteList<FactKeys>("facts"),
            writer.Write<FaqKeys>("faq"),
            writer.Write<FixKeys>("fix"),
            writer.Write<IncidentKeys>("incident"),
            writer.WriteList<LabelledTextKeys>("labelled"),
            writer.Write<OutcomeKeys>("outcome"),
            writer.Write<PageKeys>("page"),
            writer.Write<PartKeys>("part"),
            writer.Write<PhraseKeys>("phrases"),
            writer.Write<QuestionKeys>("question"),
            writer.WriteList<ReadingKeys>("readings"),
            writer.WriteList<RedirectKeys>("redirects"),
            writer.Write<ScreenKeys>("screen"),
            writer.WriteList<SignKeys>("signs"),
            writer.Write<SymptomKeys>("symptom"),
            writer.WriteList<WordFamilyKeys>("words"),
        ];
    }
}
