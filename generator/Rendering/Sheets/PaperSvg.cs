using System.Text.RegularExpressions;
using Handbook.Templating;

namespace Handbook.Rendering.Sheets;

/// <summary>
/// Drawings for paper. Not every engine that prints gives the page's style sheet to a drawing inside it, so what must not be lost stands in
/// attributes too: lines instead of black shapes, and labels of their size at their place. Where the style sheet is known, it says more.
/// </summary>
internal static partial class PaperSvg
{
    private const string Lines = "<svg fill=\"none\" stroke=\"#333\" ";
    private const string LinesAndLabels = Lines + "font-family=\"Arial\" font-size=\"10.4\" text-anchor=\"middle\" ";

    /// <summary>A picture with labels.</summary>
    public static Html Of(Html drawing) => new(Words().Replace(Root().Replace(drawing.Markup, LinesAndLabels, 1), Inked));

    /// <summary>A start position, whose letters would be too small on paper.</summary>
    public static Html WithoutLetters(Html drawing) => new(Root().Replace(Letters().Replace(drawing.Markup, string.Empty), Lines, 1));

    private static string Inked(Match text)
    {
        var anchor = text.Groups["held"] is { Success: true } held ? $" text-anchor=\"{held.Value}\"" : string.Empty;
        return $"<text fill=\"#000\" stroke=\"none\"{anchor}{text.Groups["look"].Value}";
    }

    [GeneratedRegex("<svg ")]
    private static partial Regex Root();

    [GeneratedRegex("<text(?<look> class=\"(?<held>start|end)\")?")]
    private static partial Regex Words();

    [GeneratedRegex("<text[^>]*>[^<]*</text>")]
    private static partial Regex Letters();
}
