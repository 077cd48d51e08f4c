using Handbook.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Handbook.Prose.Syntax;

/// <summary>Text to syntax tree, with the one catch for what Markdig throws; a body that cannot be read becomes an empty tree.</summary>
internal static class TreeParser
{
    /// <summary>Markup inside markup, blocks and inlines together. Markdig itself gives up, without a place, at 128.</summary>
    private const int DeepestNesting = 64;

    public static MarkdownDocument Parse(Body body, ProseOptions options, DiagnosticBag report)
    {
        var pipeline = Pipelines.For(options);
        if (TryParse(body.Text, pipeline) is not { } tree)
        {
            var line = FirstUnreadableLine(body, pipeline);
            report.NestedTooDeep(body.File.At(body.File.StartOfLine(line), body.File.LineText(line).Length), DeepestNesting);
            return [];
        }

        foreach (var (node, depth) in TreeNodes.Of(tree))
        {
            if (depth > DeepestNesting)
            {
                report.NestedTooDeep(body.At(node.Span), DeepestNesting);
                return [];
            }
        }

        return tree;
    }

    private static MarkdownDocument? TryParse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return MarkdownParser.Parse(text, pipeline);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

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
