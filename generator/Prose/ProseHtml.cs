using Handbook.Prose.Markup;
using Markdig.Extensions.Footnotes;

namespace Handbook.Prose;

/// <summary>
/// A document, or a part of it, to HTML text. A mention that resolves to null (a reported mistake) leaves its words alone.
/// With <c>words</c>, each of them is marked where the page first uses it.
/// </summary>
internal static class ProseHtml
{
    /// <summary>Everything: lead, sections with their headings, footnotes.</summary>
    public static string Whole(ProseDocument d, Func<Mention, MentionTarget?> resolve) =>
        DocumentRenderer.Render(d, d.Tree, new Inking(resolve));

    /// <summary>What stands before the first level-2 heading.</summary>
    public static string Lead(ProseDocument d, Func<Mention, MentionTarget?> resolve, FirstUses? words = null) =>
        DocumentRenderer.Render(d, d.Tree.Take(d.LeadEnd), new Inking(resolve) { Words = words });

    /// <summary>What stands under a level-2 heading, without that heading.</summary>
    public static string Section(ProseDocument d, ProseSection s, Func<Mention, MentionTarget?> resolve, FirstUses? words = null) =>
        DocumentRenderer.Render(d, d.Tree.Take(s.FirstBlock..s.EndBlock), new Inking(resolve) { Words = words });

    /// <summary>The same for a sheet, where sections of several documents meet and no footnotes follow: no ids, no marks.</summary>
    public static string SectionOnPaper(ProseDocument d, ProseSection s, Func<Mention, MentionTarget?> resolve) =>
        DocumentRenderer.Render(d, d.Tree.Take(s.FirstBlock..s.EndBlock), new Inking(resolve) { OnPaper = true });

    /// <summary>The same of the first block alone: what an author puts first is what a sheet has room for.</summary>
    public static string FirstOnPaper(ProseDocument d, ProseSection s, Func<Mention, MentionTarget?> resolve) =>
        SectionOnPaper(d, s with { EndBlock = Math.Min(s.EndBlock, s.FirstBlock + 1) }, resolve);

    /// <summary>The list of footnotes of all parts; empty text when there are none.</summary>
    public static string Footnotes(ProseDocument d, Func<Mention, MentionTarget?> resolve, FirstUses? words = null) =>
        DocumentRenderer.Render(d, d.Tree.OfType<FootnoteGroup>(), new Inking(resolve) { Words = words });
}
