using System.Globalization;
using System.Text;
using Handbook.Templating;

namespace Handbook.Rendering.Figures;

/// <summary>Writes a drawing as an SVG element cut to its content, a unit to the centimetre. Its colours and line widths stand in the style sheet.</summary>
internal static class SvgText
{
    private const int Margin = 3;
    private const double LetterHalf = 6;

    /// <summary>Less than this, and somebody who lies would look like a giant beside somebody who stands.</summary>
    private const int LeastHeight = 104;

    public static Html Write(Drawing drawing, string title, string description)
    {
        var (size, shift) = Cut(drawing);
        var path = new PathText(shift);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"figure position\" viewBox=\"0 0 {size.X} {size.Y}\" role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{HtmlEscaping.Escape(title)}</title><desc>{HtmlEscaping.Escape(description)}</desc>");
        foreach (var mark in drawing.Marks)
        {
            var (name, data) = (mark.IsFar ? mark.Brush.Class + " f" : mark.Brush.Class, path.Of(mark.Line));

            // The same numbers once more cost next to nothing when the page is sent compressed.
            svg.Append(mark.Brush.IsDrawnTwice ? $"<path class=\"{mark.Brush.Class} x\" d=\"{data}\"/>" : null);
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"{data}\"/>");
        }

        foreach (var letter in drawing.Letters)
        {
            var at = letter.At + shift;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0}\" y=\"{at.Y + 4:0}\">{letter.Text}</text>");
        }

        return new Html(svg.Append("</svg>").ToString());
    }

    private static (V2 Size, V2 Shift) Cut(Drawing drawing)
    {
        var spots = drawing.Marks.SelectMany(m => m.Line.Pieces.SelectMany(p => p.Bounds).Select(p => (At: p, m.Brush.Half)))
            .Concat(drawing.Letters.Select(l => (l.At, Half: LetterHalf))).ToList();
        var (left, right) = (spots.Min(d => d.At.X - d.Half) - Margin, spots.Max(d => d.At.X + d.Half) + Margin);
        var (top, bottom) = (spots.Min(d => d.At.Y - d.Half) - Margin, spots.Max(d => d.At.Y + d.Half) + Margin);
        var height = Math.Max(LeastHeight, Math.Ceiling(bottom - top));
        return (new V2(Math.Ceiling(right - left), height), new V2(-left, ((height - bottom - top) / 2)));
    }
}
