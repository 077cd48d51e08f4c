using System.Text;
using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Prose.Syntax;
using Handbook.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Checks;

/// <summary>Finds footnote marks without a footnote, which Markdown leaves as text, and footnotes without a mark, which it drops.</summary>
internal static partial class FootnoteCheck
{
    public static void Run(Body body, IReadOnlyCollection<MarkdownObject> nodes, DiagnosticBag report)
    {
        var definitions = nodes.OfType<FootnoteLinkReferenceDefinition>().ToList();
        foreach (var definition in definitions.Where(d => d.Footnote.Order < 0))
        {
            report.UnusedFootnote(body.At(definition.LabelSpan), LabelOf(definition));
        }

        var labels = definitions.Select(LabelOf).ToList();
        foreach (var definition in nodes.OfType<LinkReferenceDefinition>().Except(definitions).Where(d => d.Label is ['^', ..]))
        {
            report.MisplacedFootnote(body.At(definition.LabelSpan), definition.Label!.TrimStart('^'));
        }

        var marks = nodes.OfType<ContainerInline>().SelectMany(c => LeftAsText(body, c)).ToList();
        foreach (var mark in marks.Where(m => m.IsDefinition))
        {
            report.MisplacedFootnote(mark.Place, mark.Label);
        }

        // A misplaced text is reported once, and not each mark for it.
        var misplaced = marks.Where(m => m.IsDefinition).Select(m => m.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in marks.Where(m => !misplaced.Contains(m.Label)))
        {
            report.UnknownFootnote(mark.Place, mark.Label, NearestName.Find(mark.Label, labels));
        }
    }

    private static string LabelOf(FootnoteLinkReferenceDefinition definition) => (definition.Label ?? string.Empty).TrimStart('^');

    private static IEnumerable<TextMark> LeftAsText(Body body, ContainerInline container)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        foreach (var child in container)
        {
            var literal = child as LiteralInline;
            // An escaped bracket is text, and so is one on the other side of any markup.
            var words = literal is null ? "\0" : literal.Content.ToString();
            text.Append(literal is { IsFirstCharacterEscaped: true } && words.Length > 0 ? "\0" + words[1..] : words);
            places.AddRange(Enumerable.Range(child.Span.Start, words.Length));
        }

        foreach (Match mark in Mark().Matches(text.ToString()))
        {
            var label = mark.Groups["label"];
            var isDefinition = mark.Groups["colon"].Success;
            var (start, end) = isDefinition ? (label.Index - 1, label.Index + label.Length) : (mark.Index, label.Index + label.Length + 1);
            yield return new TextMark(body.At(places[start], places[end - 1] + 1), label.Value, isDefinition);
        }
    }

    // At the start of a line and with a colon, a mark is the start of a footnote's text.
    [GeneratedRegex(@"(?<=(?<start>\A|\0)?)\[\^(?<label>[^\]\[\s\0]+)\](?(start)(?<colon>:)?)")]
    private static partial Regex Mark();

    /// <summary>Something in the form of a footnote's mark, or of the start of its text, that Markdown left as text.</summary>
    private sealed record TextMark(Location Place, string Label, bool IsDefinition);
}
