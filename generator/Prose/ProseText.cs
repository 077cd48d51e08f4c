using Handbook.Prose.Checks;
using Handbook.Prose.Syntax;
using Markdig.Syntax;

namespace Handbook.Prose;

/// <summary>Prose as plain words, one line for each block, for search and for counting.</summary>
internal static class ProseText
{
    /// <summary>The words of a section without its heading, or with null those of the whole document, headings and footnotes too.</summary>
    public static string Plain(ProseDocument d, ProseSection? s)
    {
        var blocks = s is null ? d.Tree : d.Tree.Take(s.FirstBlock..s.EndBlock);
        var words = blocks.SelectMany(b => TreeNodes.Of(b)).Select(n => n.Node).OfType<LeafBlock>().Select(WordsOf);
        return string.Join('\n', words.Where(w => w.Length > 0));
    }

    /// <summary>The items of the numbered lists of a section, each as one line; lists inside an item belong to it.</summary>
    public static IEnumerable<string> NumberedItems(ProseDocument d, ProseSection s) => d.Tree.Take(s.FirstBlock..s.EndBlock)
        .OfType<ListBlock>().Where(l => l.IsOrdered)
        .SelectMany(l => l)
        .Select(item => string.Join(' ', TreeNodes.Of(item).Select(n => n.Node).OfType<LeafBlock>().Select(WordsOf)).Trim())
        .Where(words => words.Length > 0);

    /// <summary>Whether anything but finished comments stands under the heading of a section, be it faulty.</summary>
    public static bool HasContent(ProseDocument d, ProseSection s) => d.Tree.Take(s.FirstBlock..s.EndBlock).Any(HasContent);

    private static bool HasContent(Block block) => SectionSplit.IsVisible(block) || (block is HtmlBlock html && HtmlComments.IsUnfinished(html));

    private static string WordsOf(LeafBlock block) => block switch
    {
        CodeBlock code => code.Lines.ToString().Trim(),
        HtmlBlock or LinkReferenceDefinition => string.Empty,
        _ => InlineText.Of(block).Trim(),
    };
}
