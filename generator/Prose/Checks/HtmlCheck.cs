using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Prose.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Checks;

/// <summary>Finds raw HTML where it is off, and comments that swallow the text behind them.</summary>
internal static partial class HtmlCheck
{
    private const int LongestExcerpt = 40;

    public static void Run(Body body, IEnumerable<MarkdownObject> nodes, ProseOptions options, DiagnosticBag report)
    {
        var opened = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in nodes)
        {
            if (node is HtmlBlock block)
            {
                CheckBlock(body, block, options, report);
            }
            else if (node is HtmlInline inline && !options.AllowRawHtml && IsReportable(inline.Tag, opened))
            {
                report.RawHtml(body.At(inline.Span), Excerpt(inline.Tag));
            }
            else if (node is LeafBlock)
            {
                opened.Clear();
            }
        }
    }

    private static void CheckBlock(Body body, HtmlBlock block, ProseOptions options, DiagnosticBag report)
    {
        var source = body.At(block.Span);
        var text = source.SourceText;
        var lastComment = text.LastIndexOf("<!--", StringComparison.Ordinal);
        if (block.Type == HtmlBlockType.Comment && text.IndexOf("-->", lastComment, StringComparison.Ordinal) < 0)
        {
            report.UnclosedComment(body.At(block.Span.Start + lastComment, block.Span.Start + lastComment + "<!--".Length));
            return;
        }

        if (options.AllowRawHtml || string.IsNullOrWhiteSpace(HtmlComments.Without(block)))
        {
            return;
        }

        var start = FirstOutsideComments().Match(text).Length;
        var tag = FirstTagOrLine().Match(text, start).Value.TrimEnd();
        report.RawHtml(body.At(block.Span.Start + start, block.Span.Start + start + tag.Length), Excerpt(tag));
    }

    // An end tag belongs to its start tag, which was already reported.
    private static bool IsReportable(string tag, HashSet<string> opened)
    {
        if (HtmlComments.IsComment(tag))
        {
            return false;
        }

        var name = TagName().Match(tag).Value;
        if (tag.StartsWith("</", StringComparison.Ordinal))
        {
            return !opened.Contains(name);
        }

        opened.Add(name);
        return true;
    }

    private static string Excerpt(string tag)
    {
        var line = tag.ReplaceLineEndings(" ");
        return line.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "...";
    }

    [GeneratedRegex(@"\A(\s|<!--.*?-->)*", RegexOptions.Singleline)]
    private static partial Regex FirstOutsideComments();

    [GeneratedRegex(@"\G(<[^>\r\n]*>|[^\r\n]*)")]
    private static partial Regex FirstTagOrLine();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]*")]
    private static partial Regex TagName();
}
