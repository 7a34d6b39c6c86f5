using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content;

/// <summary>A rule that content must keep, under the code that its diagnostics carry. Codes never change their meaning.</summary>
/// <param name="Code"><c>AH</c> and four digits; the first two name the group.</param>
/// <param name="Severity">How bad it is to break it.</param>
/// <param name="Meaning">What the rule asks.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Meaning)
{
    internal static readonly DiagnosticRule Unreadable = Error("AH0101", "A file is UTF-8 text of 256 KB at most, a page of 32,768 characters.");
    internal static readonly DiagnosticRule BadYaml = Error("AH0102", "YAML can be read.");
    internal static readonly DiagnosticRule UnknownKey = Error("AH0103", "Each key is known for its kind of file.");
    internal static readonly DiagnosticRule MissingKey = Error("AH0104", "Required keys are there.");
    internal static readonly DiagnosticRule BadValue = Error("AH0105", "A value has the form that its key asks for.");
    internal static readonly DiagnosticRule Title = Error("AH0106", "A file begins with exactly one heading of the first level.");
    internal static readonly DiagnosticRule BadId = Error("AH0107", "An id is kebab-case English and not reserved.");
    internal static readonly DiagnosticRule DuplicateId = Error("AH0108", "An id stands once.");
    internal static readonly DiagnosticRule StrayFile = Error("AH0109", "Each file is in a folder of the content format.");

    internal static readonly DiagnosticRule RawHtml = Error("AH0201", "There is no HTML.");
    internal static readonly DiagnosticRule OutwardLink = Error("AH0202", "A link is a relative path to another content file.");
    internal static readonly DiagnosticRule Attribute = Error("AH0203", "An attribute is an id, and nothing else.");
    internal static readonly DiagnosticRule LinkNamesHost = Error("AH0204", "The words of a link do not name a host.");
    internal static readonly DiagnosticRule NotAllowed = Error("AH0205", "Only paragraphs, headings, lists, notes, stress, literals and links are used.");
    internal static readonly DiagnosticRule BareAddress = Error("AH0206", "An address is a fact.");
    internal static readonly DiagnosticRule BareNumber = Error("AH0207", "A telephone number or dial code is a fact.");
    internal static readonly DiagnosticRule TooDeep = Error("AH0208", "Lists and notes are not nested without end.");
    internal static readonly DiagnosticRule UnsafeScheme = Error("AH0209", "A link names no scheme that a browser or a telephone would act on.");
    internal static readonly DiagnosticRule BadReading = Error("AH0210", "A reading is the hiragana of a word with kanji.");

    internal static readonly DiagnosticRule MissingTarget = Error("AH0301", "What a link leads to exists.");
    internal static readonly DiagnosticRule WrongTarget = Error("AH0302", "A link leads to the kind of thing that its place asks for.");
    internal static readonly DiagnosticRule TooFewOptions = Error("AH0303", "A question has two options or more.");
    internal static readonly DiagnosticRule BadOption = Error("AH0304", "An option is a link with an id.");
    internal static readonly DiagnosticRule OptionWithoutLabel = Error("AH0305", "An option has a label.");
    internal static readonly DiagnosticRule LongLabel = Error("AH0306", "A label fits on a button of a small phone.");
    internal static readonly DiagnosticRule NoUnknown = Error("AH0307", "Whoever does not know can say so.");
    internal static readonly DiagnosticRule FirstQuestion = Error("AH0308", "A symptom links to one question: its first.");
    internal static readonly DiagnosticRule MissingSection = Error("AH0309", "Required sections are there and not empty.");
    internal static readonly DiagnosticRule BadPlan = Error("AH0310", "A plan is a numbered list of fixes, each with how often it helps.");
    internal static readonly DiagnosticRule FewSteps = Error("AH0311", "A fix has three steps or says why fewer.");
    internal static readonly DiagnosticRule UnknownFact = Error("AH0312", "A fact that is mentioned exists.");
    internal static readonly DiagnosticRule MissingFile = Error("AH0313", "The eleven symptoms, home and strip are there.");
    internal static readonly DiagnosticRule LostWords = Error("AH0314", "A section that is a list holds nothing else.");
    internal static readonly DiagnosticRule UnknownClaim = Error("AH0315", "A claim that a file covers is registered.");
    internal static readonly DiagnosticRule UnansweredClaim = Error("AH0316", "Each registered claim is answered by some page.");
    internal static readonly DiagnosticRule SilentCorrection = Error("AH0317", "Where a claim misleads, a page that answers it says what changed.");
    internal static readonly DiagnosticRule SharedPhrase = Error("AH0318", "A phrase belongs to one symptom and stands there once.");

    internal static readonly DiagnosticRule BadTelling = Error("AH0319", "What an answer tells is one short sentence.");
    internal static readonly DiagnosticRule SharedWord = Error("AH0320", "A word that search knows belongs to one family.");

    internal static readonly DiagnosticRule Cycle = Error("AH0401", "No question leads back to itself.");
    internal static readonly DiagnosticRule Unreachable = Error("AH0402", "Every question and outcome can be reached.");
    internal static readonly DiagnosticRule NoSignedOutContact = Error("AH0403", "Each outcome has a contact that works while signed out.");
    internal static readonly DiagnosticRule ReversibleFirst = Error("AH0404", "What can be taken back comes before what cannot.");
    internal static readonly DiagnosticRule SignedInDeviceAsked = Error("AH0405", "The signed-in device is asked for before anything that can cost it.");
    internal static readonly DiagnosticRule FraudIsALink = Error("AH0406", "Fraud help is a link and not a compulsory question.");
    internal static readonly DiagnosticRule QuickFirst = Error("AH0407", "What is quick and helps as often comes before what takes long.");

    internal static readonly DiagnosticRule BadHardLimit = Error("AH0501", "A number or code expires 24 months after its evidence at the latest.");
    internal static readonly DiagnosticRule ForeignHost = Error("AH0502", "The host of an outbound link stands in a domain fact.");
    internal static readonly DiagnosticRule UnsafeAddress = Error("AH0503", "An address is https, without user, port or IP number.");
    internal static readonly DiagnosticRule BadSuccessor = Error("AH0504", "The newer fact exists and is not older itself.");
    internal static readonly DiagnosticRule ReviewDue = Warning("AH0590", "A fact is reviewed by its day.");
    internal static readonly DiagnosticRule PastLimit = Warning("AH0591", "A fact is shown until its limit only.");

    internal static readonly DiagnosticRule LongSentence = Warning("AH0601", "A sentence has 80 characters at most.");
    internal static readonly DiagnosticRule Skeleton = Warning("AH0602", "Nothing that is published is still a skeleton.");

    internal static readonly DiagnosticRule NoTwin = Error("AH0701", "A translation has a Japanese file of the same name.");
    internal static readonly DiagnosticRule OtherStructure = Error("AH0702", "A translation has the structure of the Japanese file.");
    internal static readonly DiagnosticRule TranslatedKey = Error("AH0703", "A translation has no front matter.");
    internal static readonly DiagnosticRule StillThere = Error("AH0711", "An old address belongs to nothing that exists.");
    internal static readonly DiagnosticRule NoSuchPage = Error("AH0712", "A redirect leads to something that exists or has moved on itself.");
    internal static readonly DiagnosticRule RedirectRing = Error("AH0713", "Redirects do not lead in a circle.");

    internal static DiagnosticRule For(TreeRule rule) => rule switch
    {
        TreeRule.NoCycle => Cycle,
        TreeRule.Reachable => Unreachable,
        TreeRule.NoDeadEnd => TooFewOptions,
        TreeRule.Replayable => DuplicateId,
        TreeRule.SignedOutContact => NoSignedOutContact,
        TreeRule.ReversibleFirst => ReversibleFirst,
        TreeRule.QuickFirst => QuickFirst,
        TreeRule.SignedInDeviceAsked => SignedInDeviceAsked,
        TreeRule.FraudIsALink => FraudIsALink,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "This rule has no code. Give it one."),
    };

    private static DiagnosticRule Error(string code, string meaning) => new(code, Severity.Error, meaning);

    private static DiagnosticRule Warning(string code, string meaning) => new(code, Severity.Warning, meaning);
}
