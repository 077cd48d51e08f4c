using System.Collections;
using System.Globalization;
using System.Text;
using Handbook.Templating;
using QRCoder;

namespace Handbook.Rendering.Sheets;

/// <summary>Draws an address as a QR code, black on white in every colour scheme.</summary>
internal static class QrCode
{
    /// <summary>An SVG whose unit is one module, with the quiet zone of 4 modules that readers need; 20 mm unless a style sheet says more.</summary>
    public static Html Draw(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        return new Html(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="qr" role="img" aria-label="QR code for {HtmlEscaping.Escape(address)}" width="20mm" height="20mm" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path stroke="#000" d="{PathOf(code.ModuleMatrix)}"/></svg>"""));
    }

    // A line through the middle of each row, drawn where modules are dark: the shortest text that there is for it.
    private static string PathOf(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            var pen = -1;
            for (var x = 0; x < rows[y].Count; x++)
            {
                var length = RunAt(rows[y], x);
                if (length > 0)
                {
                    path.Append(pen < 0 ? FormattableString.Invariant($"M{x} {y}.5h{length}") : FormattableString.Invariant($"m{x - pen} 0h{length}"));
                    x += length;
                    pen = x;
                }
            }
        }

        return path.ToString();
    }

    private static int RunAt(BitArray row, int start)
    {
        var end = start;
        while (end < row.Count && row[end])
        {
            end++;
        }

        return end - start;
    }
}
