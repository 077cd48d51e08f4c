using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Syntax;

/// <summary>All nodes of a syntax tree in the order they are rendered, found without recursion.</summary>
internal static class TreeNodes
{
    public static ImmutableArray<(MarkdownObject Node, int Depth)> Of(MarkdownObject root)
    {
        var found = ImmutableArray.CreateBuilder<(MarkdownObject, int)>();
        var open = new Stack<(MarkdownObject Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            found.Add(top);
            foreach (var child in ChildrenLastFirst(top.Node))
            {
                open.Push((child, top.Depth + 1));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<MarkdownObject> ChildrenLastFirst(MarkdownObject node) => node switch
    {
        ContainerBlock block => block.Reverse(),
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline.FindSiblingsLastFirst(),
        _ => [],
    };

    private static IEnumerable<Inline> FindSiblingsLastFirst(this ContainerInline parent)
    {
        for (var child = parent.LastChild; child is not null; child = child.PreviousSibling)
        {
            yield return child;
        }
    }
}
