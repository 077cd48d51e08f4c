using System.Collections.Immutable;
using Handbook.Prose.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Handbook.Prose.Checks;

/// <summary>Cuts a document at its level-2 headings.</summary>
internal static class SectionSplit
{
    public static ImmutableArray<ProseSection> Of(MarkdownDocument tree, Dictionary<MarkdownObject, ProseHeading> headings)
    {
        var starts = Enumerable.Range(0, tree.Count).Where(i => tree[i] is HeadingBlock { Level: 2 }).ToList();
        return
        [
            .. starts.Select((start, i) =>
                new ProseSection(headings[tree[start]], start + 1, i + 1 < starts.Count ? starts[i + 1] : EndOf(tree))),
        ];
    }

    /// <summary>Where the text ends: Markdig moves the footnotes behind it.</summary>
    public static int EndOf(MarkdownDocument tree)
    {
        var end = 0;
        while (end < tree.Count && tree[end] is not FootnoteGroup)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a reader would see anything of a block.</summary>
    public static bool IsVisible(Block block) => block switch
    {
        LinkReferenceDefinition or LinkReferenceDefinitionGroup or BlankLineBlock => false,
        HtmlBlock html => !string.IsNullOrWhiteSpace(HtmlComments.Without(html)),
        _ => true,
    };
}
