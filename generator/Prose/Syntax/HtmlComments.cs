using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Handbook.Prose.Syntax;

/// <summary>Comments are for those who write, and never published.</summary>
internal static partial class HtmlComments
{
    /// <summary>The text of a block of raw HTML without its comments; in scripts and styles they are code and stay.</summary>
    public static string Without(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        return block.Type == HtmlBlockType.ScriptPreOrStyle ? text : Comment().Replace(text, string.Empty);
    }

    /// <summary>Whether a block ends within a comment.</summary>
    public static bool IsUnfinished(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        return text.LastIndexOf("<!--", StringComparison.Ordinal) > text.LastIndexOf("-->", StringComparison.Ordinal);
    }

    public static bool IsComment(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal);

    [GeneratedRegex("<!--.*?(-->|\\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
