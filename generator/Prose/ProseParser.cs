using System.Collections.Frozen;
using Handbook.Diagnostics;
using Handbook.Text;
using Markdig;
using Markdig.Syntax;

namespace Handbook.Prose;

/// <summary>Markdown text to a document.</summary>
internal static class ProseParser
{
    public static ProseDocument Parse(SourceFile file, int bodyStart, ProseOptions options, DiagnosticBag report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var tree = Markdown.Parse(file.Text[bodyStart..]);
        return new ProseDocument
        {
            Place = file.At(bodyStart, file.Text.Length - bodyStart),
            Headings = [],
            Sections = [],
            Mentions = [],
            HasLead = tree.Count > 0,
            HasFootnotes = false,
            Tree = tree,
            MentionOf = FrozenDictionary<MarkdownObject, Mention>.Empty,
            HeadingOf = FrozenDictionary<MarkdownObject, ProseHeading>.Empty,
            Options = options,
        };
    }
}
