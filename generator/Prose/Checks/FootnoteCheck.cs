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

        foreach (var container in nodes.OfType<ContainerInline>())
        {
            ReportUnknown(body, container, labels, report);
        }
    }

    private static string LabelOf(FootnoteLinkReferenceDefinition definition) => (definition.Label ?? string.Empty).TrimStart('^');

    private static void ReportUnknown(Body body, ContainerInline container, List<string> labels, DiagnosticBag report)
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
            var label = mark.Groups["label"].Value;
            report.UnknownFootnote(
                body.At(places[mark.Index], places[mark.Index + mark.Length - 1] + 1), label, NearestName.Find(label, labels));
        }
    }

    [GeneratedRegex(@"\[\^(?<label>[^\]\[\s\0]+)\]")]
    private static partial Regex Mark();
}
