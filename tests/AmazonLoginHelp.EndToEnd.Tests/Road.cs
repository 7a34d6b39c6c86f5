using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>One way of a person through the site.</summary>
/// <param name="Symptom">What they see.</param>
/// <param name="Answers">What they answer, in order, each as question=option.</param>
/// <param name="Outcome">Where they must arrive.</param>
/// <param name="Layer">What the page must name as the place where it is stuck.</param>
public sealed record Road(string Symptom, string[] Answers, string Outcome, string Layer)
{
    private const string CarrierSettings = "携帯会社・メール会社の設定";
    private const string Account = "Amazonのアカウント";
    private const string Device = "スマホ・パソコン(端末)";
    private const string Amazon = "Amazonそのもの";

    /// <summary>The roads by their names.</summary>
    public static IReadOnlyDictionary<string, Road> All { get; } = new Dictionary<string, Road>(StringComparer.Ordinal)
    {
        ["no SMS on docomo"] = new(
            "no-code",
            ["code-by=sms", "signed-in-anywhere=no", "number-shown=mine", "carrier=docomo"],
            "docomo-blocks-sms",
            CarrierSettings),
        ["no SMS on au"] = new(
            "no-code",
            ["code-by=sms", "signed-in-anywhere=no", "number-shown=mine", "carrier=au"],
            "au-blocks-sms",
            CarrierSettings),
        ["no SMS on a low-cost SIM"] = new(
            "no-code",
            ["code-by=sms", "signed-in-anywhere=no", "number-shown=mine", "carrier=mvno", "mvno-network=docomo"],
            "mvno-docomo-network",
            CarrierSettings),
        ["two-step lost, with a signed-in device"] = new(
            "two-step-lost",
            ["two-step-kind=number-gone", "two-step-signed-in=yes"],
            "two-step-on-signed-in-device",
            Account),
        ["two-step lost, without a signed-in device"] = new(
            "two-step-lost",
            ["two-step-kind=number-gone", "two-step-signed-in=no", "two-step-other-way=no", "id-document=yes"],
            "two-step-recovery-by-document",
            Account),
        ["password forgotten"] = new(
            "credentials",
            ["credentials-screen=forgot", "reset-code-arrives=arrives"],
            "password-forgotten",
            Account),
        ["locked out after wrong passwords"] = new(
            "locked",
            ["lock-screen=tries"],
            "lock-by-tries",
            Account),
        ["Amazon is down"] = new(
            "outage",
            ["outage-others=many"],
            "outage-now",
            Amazon),
        ["the app does not start"] = new(
            "app-or-browser",
            ["app-or-browser-where=app", "app-phone=android", "app-android-what=start"],
            "app-android-start",
            Device),
    };

    public static Symptom SymptomOf(Road road) => Site.Guide.Symptoms.Get(road.Symptom);

    /// <summary>The questions that must be met, each with the option to pick.</summary>
    public IEnumerable<Answered> Steps => Answers.Select(answer => answer.Split('=')).Select(parts =>
    {
        var question = (Question)Site.Guide.Nodes.Get(parts[0]);
        return new Answered(question, question.Find(parts[1]) ?? throw new InvalidOperationException($"'{parts[0]}' has no option '{parts[1]}'."));
    });

    public Outcome Verdict => (Outcome)Site.Guide.Nodes.Get(Outcome);

    /// <summary>What the page says once so many answers have been given: the next question, or the verdict.</summary>
    public string HeadingAfter(int answers) => answers < Answers.Length ? Steps.ElementAt(answers).Question.Title : Verdict.Title;
}
