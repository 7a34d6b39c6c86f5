using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Components;

/// <summary>A small own picture of each layer, as lines in a square of 24: a phone, an aerial, a letter, a person, two servers.</summary>
internal static class LayerPictures
{
    /// <summary>The lines, for the attribute "d" of a path.</summary>
    public static string Lines(this Layer layer) => layer switch
    {
        Layer.Device => "M7 2h10v20H7zM11 19h2",
        Layer.Line => "M12 9v12M8 21h8M9 11a4 4 0 1 1 6 0M6 14a8 8 0 1 1 12 0",
        Layer.Carrier => "M2 5h20v14H2zM2 6l10 8 10-8",
        Layer.Account => "M8 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 21a8 8 0 0 1 16 0",
        _ => "M3 4h18v7H3zM3 13h18v7H3zM6 7.5h3M6 16.5h3",
    };
}
