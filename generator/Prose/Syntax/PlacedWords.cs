using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Handbook.Text;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Syntax;

/// <summary>The words of blocks, each letter with its place in the file.</summary>
/// <param name="shown">What a reference without words of its own shows.</param>
internal sealed class PlacedWords(Body body, FrozenDictionary<MarkdownObject, Mention> mentionOf, Func<Mention, string> shown)
{
    public PlacedText Of(LeafBlock block)
    {
        var text = new StringBuilder();
        var offsets = ImmutableArray.CreateBuilder<int>();
        foreach (var (node, _) in TreeNodes.Of(block))
        {
            var (words, start, moves) = WordsOf(node);
            text.Append(words);
            offsets.AddRange(Enumerable.Range(0, words.Length).Select(i => body.Start + start + (moves ? i : 0)));
        }

        return new PlacedText(body.File, text.ToString(), offsets.ToImmutable());
    }

    /// <summary>Where a block has its first words, to the end of their line; without the marks before them.</summary>
    public Location PlaceOf(Block block)
    {
        var first = TreeNodes.Of(block).Select(n => n.Node).OfType<LeafBlock>().FirstOrDefault() ?? block;
        var start = Math.Clamp(first is LeafBlock { Inline.FirstChild: { } words } ? words.Span.Start : first.Span.Start, 0, body.Text.Length);
        var end = body.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return body.At(start, end < 0 ? body.Text.Length : start + end);
    }

    // The words of a node itself, where they start, and whether each letter stands behind the one before or all in one place.
    private (string Words, int Start, bool Moves) WordsOf(MarkdownObject node) => node switch
    {
        LiteralInline literal => (literal.Content.ToString(), StartOf(literal), true),
        CodeInline code => (code.Content, code.Span.Start + code.DelimiterCount, true),
        HtmlEntityInline entity => (entity.Transcoded.ToString(), entity.Span.Start, false),
        AutolinkInline link => (link.Url, link.Span.Start + 1, true),
        LineBreakInline line => (" ", line.Span.Start, false),
        SmartyPant mark => (mark.ToString() ?? string.Empty, mark.Span.Start, false),
        WikiInline { Label: { } label } wiki => (label, LabelStart(wiki), true),
        WikiInline or LinkInline { FirstChild: null } when mentionOf.TryGetValue(node, out var mention) =>
            (shown(mention), mention.Place.Span.Start - body.Start, false),
        _ => (string.Empty, 0, false),
    };

    // A backslash in front of a mark belongs to the node, but not to its words.
    private int StartOf(LiteralInline literal) =>
        literal.IsFirstCharacterEscaped && body.Text.ElementAtOrDefault(literal.Span.Start) == '\\' ? literal.Span.Start + 1 : literal.Span.Start;

    private int LabelStart(WikiInline wiki)
    {
        var at = body.Text.IndexOf('|', wiki.TargetSpan.End + 1) + 1;
        while (at < body.Text.Length && char.IsWhiteSpace(body.Text[at]))
        {
            at++;
        }

        return at;
    }
}
