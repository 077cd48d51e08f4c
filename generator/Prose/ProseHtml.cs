using Markdig.Renderers;

namespace Handbook.Prose;

/// <summary>A document, or a part of it, to HTML text. A mention that resolves to null (a reported mistake) leaves its words alone.</summary>
internal static class ProseHtml
{
    public static string Whole(ProseDocument d, Func<Mention, MentionTarget?> resolve) => Render(d, 0, d.Tree.Count, resolve);

    /// <summary>What stands before the first level-2 heading.</summary>
    public static string Lead(ProseDocument d, Func<Mention, MentionTarget?> resolve) => Render(d, 0, d.LeadEnd, resolve);

    /// <summary>What stands under a level-2 heading, without that heading.</summary>
    public static string Section(ProseDocument d, ProseSection s, Func<Mention, MentionTarget?> resolve) =>
        Render(d, s.FirstBlock, s.EndBlock, resolve);

    /// <summary>The list of footnotes; empty text when there are none.</summary>
    public static string Footnotes(ProseDocument d, Func<Mention, MentionTarget?> resolve) => Render(d, d.Tree.Count, d.Tree.Count, resolve);

    private static string Render(ProseDocument d, int start, int end, Func<Mention, MentionTarget?> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        for (var i = start; i < end; i++)
        {
            renderer.Write(d.Tree[i]);
        }

        return text.ToString();
    }
}
