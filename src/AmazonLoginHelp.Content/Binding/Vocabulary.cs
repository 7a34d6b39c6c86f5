using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The words of front matter and facts that stand for a value of the engine. These words are a public format.</summary>
internal static class Vocabulary
{
    public static ImmutableDictionary<string, Layer> Layers { get; } = Words(
        ("device", Layer.Device), ("line", Layer.Line), ("carrier", Layer.Carrier), ("account", Layer.Account), ("amazon", Layer.Amazon));

    public static ImmutableDictionary<string, Takes> Durations { get; } = Words(
        ("now", Takes.Now), ("minutes", Takes.Minutes), ("hours", Takes.Hours), ("days", Takes.Days));

    public static ImmutableDictionary<string, Helps> Bands { get; } = Words(
        ("often", Helps.Often), ("sometimes", Helps.Sometimes), ("rarely", Helps.Rarely));

    public static ImmutableDictionary<string, Hands> Hands { get; } = Words(
        ("hers", Engine.Hands.Hers), ("helpers", Engine.Hands.Helpers), ("either", Engine.Hands.Either));

    public static ImmutableDictionary<string, SignedOut> SignedOut { get; } = Words(
        ("yes", Engine.SignedOut.Works), ("no", Engine.SignedOut.NeedsSignIn), ("unclear", Engine.SignedOut.Unclear));

    public static ImmutableDictionary<string, bool> YesNo { get; } = Words(("yes", true), ("no", false), ("true", true), ("false", false));

    public static ImmutableDictionary<string, Effort> Efforts { get; } = Words(
        ("know", Effort.Know), ("look", Effort.Look), ("try", Effort.Try));

    public static ImmutableDictionary<string, Asks> Asked { get; } = Words(
        ("signed-in-anywhere", Asks.SignedInAnywhere), ("fraud", Asks.Fraud));

    public static ImmutableDictionary<string, ContactKind> ContactKinds { get; } = Words(
        ("amazon", ContactKind.Amazon), ("carrier", ContactKind.Carrier), ("authority", ContactKind.Authority), ("card", ContactKind.Card));

    public static ImmutableDictionary<string, Need> Needs { get; } = Words(
        ("line", Need.Line), ("sim-pin", Need.SimPin), ("carrier-account", Need.CarrierAccount), ("another-phone", Need.AnotherPhone),
        ("computer", Need.Computer), ("mailbox", Need.Mailbox), ("id-document", Need.IdDocument), ("signed-in-device", Need.SignedInDevice),
        ("landline", Need.Landline), ("someone", Need.Someone), ("usual-wifi", Need.UsualWifi), ("payment-card", Need.PaymentCard),
        ("new-sim", Need.NewSim));

    public static ImmutableDictionary<string, FactKind> FactKinds { get; } = Words(
        ("phone", FactKind.Phone), ("dial", FactKind.Dial), ("sms", FactKind.Sms), ("url", FactKind.Url), ("domain", FactKind.Domain),
        ("menu-path", FactKind.MenuPath), ("price", FactKind.Price), ("documents", FactKind.Documents), ("hours", FactKind.Hours),
        ("text", FactKind.Text));

    public static ImmutableDictionary<string, Confidence> Confidences { get; } = Words(
        ("official", Confidence.Official), ("several", Confidence.Several), ("single", Confidence.OneSource), ("article", Confidence.Article));

    public static ImmutableDictionary<string, ClaimStatus> ClaimStatuses { get; } = Words(
        ("holds", ClaimStatus.Holds), ("wrong", ClaimStatus.Wrong), ("outdated", ClaimStatus.Outdated),
        ("unconfirmed", ClaimStatus.Unconfirmed), ("incomplete", ClaimStatus.Incomplete));

    private static ImmutableDictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var dictionary = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (word, value) in words)
        {
            dictionary.Add(word, value);
        }

        return dictionary.ToImmutable();
    }
}
