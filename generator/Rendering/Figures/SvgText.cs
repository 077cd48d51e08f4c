using System.Globalization;
using System.Text;
using Handbook.Templating;

namespace Handbook.Rendering.Figures;

/// <summary>Writes a drawing as an SVG element that fits into its box. Its colours stand in the style sheet.</summary>
internal static class SvgText
{
    public const int Width = 480;
    public const int Height = 360;
    private const int Margin = 8;

    /// <summary>More than this, and a curled-up figure would look like a giant beside a stretched one.</summary>
    private const double LargestScale = 2.6;
    private const double LetterHalf = 4;

    public static Html Write(Drawing drawing, string title, string description)
    {
        var (scale, shift) = Fitted(drawing);
        V2 Fit(V2 point) => (point * scale) + shift;
        var path = new PathText(Fit, scale);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"figure position\" viewBox=\"0 0 {Width} {Height}\" role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{HtmlEscaping.Escape(title)}</title><desc>{HtmlEscaping.Escape(description)}</desc>");
        foreach (var mark in drawing.Marks)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{mark.Class}\" d=\"{path.Of(mark.Outline)}\"/>");
        }

        foreach (var letter in drawing.Letters)
        {
            var at = Fit(letter.At);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0}\" y=\"{at.Y + 9:0}\">{letter.Text}</text>");
        }

        return new Html(svg.Append("</svg>").ToString());
    }

    private static (double Scale, V2 Shift) Fitted(Drawing drawing)
    {
        var discs = drawing.Marks.SelectMany(m => m.Outline.Inside).Concat(drawing.Letters.Select(l => new Disc(l.At, LetterHalf))).ToList();
        var (left, right) = (discs.Min(d => d.Center.X - d.Radius), discs.Max(d => d.Center.X + d.Radius));
        var (top, bottom) = (discs.Min(d => d.Center.Y - d.Radius), discs.Max(d => d.Center.Y + d.Radius));
        var scale = Math.Min(LargestScale, Math.Min((Width - (2 * Margin)) / (right - left), (Height - (2 * Margin)) / (bottom - top)));
        return (scale, new V2((Width - ((right + left) * scale)) / 2, (Height - ((bottom + top) * scale)) / 2));
    }
}
