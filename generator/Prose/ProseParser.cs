using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Prose.Checks;
using Handbook.Prose.Syntax;
using Handbook.Text;
using Markdig.Extensions.Footnotes;

namespace Handbook.Prose;

/// <summary>Markdown text to a document, once; what is wrong in the text alone is reported here.</summary>
internal static class ProseParser
{
    /// <param name="file">The whole file, so that places are right behind front matter.</param>
    /// <param name="bodyStart">Offset of the first character behind the front matter.</param>
    /// <param name="options">What this handbook allows.</param>
    /// <param name="report">Where mistakes go.</param>
    public static ProseDocument Parse(SourceFile file, int bodyStart, ProseOptions options, DiagnosticBag report)
    {
        var body = new Body(file, bodyStart);
        var parsed = TreeParser.Parse(body, options, report);
        var tree = parsed ?? [];
        var nodes = TreeNodes.Of(tree).Select(n => n.Node).ToImmutableArray();
        var headings = HeadingCheck.Read(body, nodes, report);
        var mentions = LinkCheck.Read(body, nodes, report);
        HtmlCheck.Run(body, nodes, options, report);
        CalloutCheck.Run(body, nodes, report);
        FootnoteCheck.Run(body, nodes, report);

        var sections = SectionSplit.Of(tree, headings);
        var leadEnd = sections.IsEmpty ? SectionSplit.EndOf(tree) : sections[0].FirstBlock - 1;
        return new ProseDocument
        {
            Place = body.Place,
            IsUnread = parsed is null,
            Headings = [.. headings.Values],
            Sections = sections,
            Mentions = [.. mentions.OrderBy(m => m.Key.Span.Start).Select(m => m.Value)],
            HasLead = tree.Take(leadEnd).Any(SectionSplit.IsVisible),
            HasFootnotes = tree.OfType<FootnoteGroup>().Any(g => g.Count > 0),
            LeadEnd = leadEnd,
            Tree = tree,
            MentionOf = mentions.ToFrozenDictionary(),
            HeadingOf = headings.ToFrozenDictionary(),
            AllowsRawHtml = options.AllowRawHtml,
        };
    }
}
