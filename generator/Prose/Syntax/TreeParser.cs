using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Handbook.Prose.Syntax;

/// <summary>Text to syntax tree, with the one catch for what Markdig throws; null for a body that cannot be read.</summary>
internal static partial class TreeParser
{
    /// <summary>Markup inside markup, blocks and inlines together. Markdig itself gives up, without a place, at 128.</summary>
    private const int DeepestNesting = 64;

    // Markdig takes quadratic time on some runs of brackets, which end with the line: a limit to both bounds the time.
    private const int LongestLine = 10_000;
    private const int LongestBody = 1_000_000;

    public static MarkdownDocument? Parse(Body body, ProseOptions options, DiagnosticBag report)
    {
        if (IsTooLong(body, report))
        {
            return null;
        }

        var pipeline = Pipelines.For(options);
        if (TryParse(body.Text, pipeline) is not { } tree)
        {
            var line = FirstUnreadableLine(body, pipeline);
            report.NestedTooDeep(body.File.At(body.File.StartOfLine(line), body.File.LineText(line).Length), DeepestNesting);
            return null;
        }

        foreach (var (node, depth) in TreeNodes.Of(tree))
        {
            if (depth > DeepestNesting)
            {
                report.NestedTooDeep(body.At(node.Span), DeepestNesting);
                return null;
            }
        }

        return tree;
    }

    private static bool IsTooLong(Body body, DiagnosticBag report)
    {
        if (body.Text.Length > LongestBody)
        {
            report.TextTooLong(body.At(0, 0), "body", LongestBody);
            return true;
        }

        var first = body.Place.Start.Line;
        foreach (var line in Enumerable.Range(first, body.File.LineCount - first + 1))
        {
            if (body.File.LineText(line).Length > LongestLine)
            {
                report.TextTooLong(body.File.At(body.File.StartOfLine(line), 0), "line", LongestLine);
                return true;
            }
        }

        return false;
    }

    private static MarkdownDocument? TryParse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            var withoutTabs = HeadingTabs().Replace(text, m => m.Groups[1].Value + new string(' ', m.Groups[2].Length));
            return MarkdownParser.Parse(withoutTabs, pipeline);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // Markdig loses the place of a heading whose text is behind a tab. As many spaces mean the same,
    // and in a block of code, where such a line is a comment as a rule, they look the same.
    [GeneratedRegex(@"(?m)^((?:[ \t>]|[-+*][ \t]|[0-9]{1,9}[.)][ \t])*#{1,6} *)(\t[ \t]*)")]
    private static partial Regex HeadingTabs();

    // The exception has no place, but the shortest part of the text that still throws ends with the line at fault.
    private static int FirstUnreadableLine(Body body, MarkdownPipeline pipeline)
    {
        var good = body.Place.Start.Line - 1;
        var bad = body.File.LineCount;
        while (bad - good > 1)
        {
            var middle = good + ((bad - good) / 2);
            var end = body.File.StartOfLine(middle + 1);
            if (TryParse(body.File.Text[body.Start..end], pipeline) is null)
            {
                bad = middle;
            }
            else
            {
                good = middle;
            }
        }

        return bad;
    }
}
