using System.Globalization;
using System.Text;
using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>Diagnostics as a compiler prints them: place, code, message, the line with a caret, and help.</summary>
internal static class DiagnosticText
{
    private const int LongestExcerpt = 160;
    private const int ShownBefore = 60;
    private const int LongestMessage = 600;
    private const string Cut = "...";

    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Heading(diagnostic)}\n");
        text.Append(Excerpt(diagnostic.Place));
        var help = string.Join("; ", new[] { diagnostic.Help, diagnostic.Place.File.ToChange }.OfType<string>());
        if (help.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  help: {help}\n");
        }

        return text.ToString();
    }

    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Heading(Diagnostic d) => $"{d.Place}: {Word(d.Severity)} {d.Rule.Code}: {Shortened(Clean(d.Message))}";

    /// <summary>The line of the place, or the part of a long one around it, and a line of carets under it; empty when the line is.</summary>
    private static string Excerpt(Location place)
    {
        var start = place.Start;
        var line = place.File.LineText(start.Line);
        if (line.Length == 0)
        {
            return string.Empty;
        }

        var offset = Math.Min(place.Span.Start - place.File.StartOfLine(start.Line), line.Length);
        var length = Math.Clamp(place.Span.Length, 0, line.Length - offset);
        var from = WholeCharacter(line, line.Length <= LongestExcerpt ? 0 : Math.Max(0, offset - ShownBefore));
        var to = WholeCharacter(line, Math.Min(line.Length, from + LongestExcerpt));
        length = Math.Min(length, to - offset);
        var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(3);
        var gutter = new string(' ', number.Length);
        var before = (from > 0 ? Cut : string.Empty) + Printable(line[from..offset]);
        var marked = Printable(line.Substring(offset, length));
        var after = Printable(line[(offset + length)..to]) + (to < line.Length ? Cut : string.Empty);
        return $"  {number} | {before}{marked}{after}\n  {gutter} | {Blank(before)}{new string('^', Math.Max(1, DisplayWidth.Of(marked)))}\n";
    }

    // Half of a character that takes two UTF-16 units is none, and not every output can hold it.
    private static int WholeCharacter(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    // Tabs become spaces in the excerpt, so that the caret stands right whatever a terminal makes of tabs;
    // other control characters could move the cursor or colour the screen.
    private static string Printable(string text) =>
        string.Concat(text.Select(c => c == '\t' ? "    " : char.IsControl(c) ? "\uFFFD" : c.ToString()));

    private static string Clean(string message) => string.Concat(message.Select(c => char.IsControl(c) && c != '\t' ? '\uFFFD' : c));

    private static string Shortened(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + Cut;

    private static string Blank(string text) => new(' ', DisplayWidth.Of(text));
}
