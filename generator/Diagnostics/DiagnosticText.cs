using System.Globalization;
using System.Text;
using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>Diagnostics as a compiler prints them: place, code, message, the line with a caret, and help.</summary>
internal static class DiagnosticText
{
    private const int LongestExcerpt = 160;

    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Heading(diagnostic)}\n");
        text.Append(Excerpt(diagnostic.Place));
        if (diagnostic.Help is { } help)
        {
            text.Append(CultureInfo.InvariantCulture, $"  help: {help}\n");
        }

        return text.ToString();
    }

    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Heading(Diagnostic d) => $"{d.Place}: {Word(d.Severity)} {d.Rule.Code}: {d.Message}";

    /// <summary>The line of the place and a line of carets under it; empty when the file is empty or the line very long.</summary>
    private static string Excerpt(Location place)
    {
        var start = place.Start;
        var line = place.File.LineText(start.Line);
        if (line.Length is 0 or > LongestExcerpt)
        {
            return string.Empty;
        }

        var offset = place.Span.Start - place.File.StartOfLine(start.Line);
        var length = Math.Clamp(place.Span.Length, 0, Math.Max(0, line.Length - offset));
        var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(3);
        var before = Printable(line[..Math.Min(offset, line.Length)]);
        var marked = length == 0 ? string.Empty : Printable(line.Substring(offset, length));
        return $"  {number} | {Printable(line)}\n      | {Blank(before)}{new string('^', Math.Max(1, DisplayWidth.Of(marked)))}\n";
    }

    // Tabs become spaces in the excerpt, so that the caret stands right whatever a terminal makes of tabs;
    // other control characters could move the cursor or colour the screen.
    private static string Printable(string text) =>
        string.Concat(text.Select(c => c == '\t' ? "    " : char.IsControl(c) ? "\uFFFD" : c.ToString()));

    private static string Blank(string text) => new(' ', DisplayWidth.Of(text));
}
