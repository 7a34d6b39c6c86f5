using System.Collections;
using System.Globalization;
using System.Text;

namespace AmazonLoginHelp.Web.Features.Qr;

/// <summary>Draws the modules of a QR code as SVG: black on white whatever the theme, because many cameras read nothing else.</summary>
internal static class QrPicture
{
    /// <param name="modules">Rows of modules, dark ones set, with the quiet zone around them.</param>
    public static string Of(IReadOnlyList<BitArray> modules)
    {
        var strokes = new StringBuilder();
        for (var row = 0; row < modules.Count; row++)
        {
            strokes.Append(CultureInfo.InvariantCulture, $"M0 {row}.5");
            for (int column = 0, end; column < modules.Count; column = end)
            {
                end = column + 1;
                while (end < modules.Count && modules[row][end] == modules[row][column])
                {
                    end++;
                }

                strokes.Append(CultureInfo.InvariantCulture, $"{(modules[row][column] ? "h" : "m")}{end - column}{(modules[row][column] ? "" : " 0")}");
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {modules.Count} {modules.Count}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{modules.Count}v{modules.Count}H0z"/><path stroke="#000" d="{strokes}"/></svg>""");
    }
}
