using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Prose.Syntax;
using Handbook.Text;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace Handbook.Prose.Checks;

/// <summary>A warning must not turn into an ordinary quote because its marker is misspelt or in a wrong place.</summary>
internal static partial class CalloutCheck
{
    private static readonly string[] Kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    public static void Run(Body body, IEnumerable<MarkdownObject> nodes, DiagnosticBag report)
    {
        foreach (var quote in nodes.OfType<QuoteBlock>())
        {
            var source = body.At(quote.Span);
            var marker = Marker().Match(source.SourceText);
            if (!marker.Success)
            {
                continue;
            }

            var kind = marker.Groups["kind"];
            if (quote is not AlertBlock)
            {
                var text = marker.Groups["marker"];
                report.MisplacedCallout(source.File.At(source.Span.Start + text.Index, text.Length), text.Value);
            }
            else if (!Kinds.Contains(kind.Value, StringComparer.OrdinalIgnoreCase))
            {
                var place = source.File.At(source.Span.Start + kind.Index, kind.Length);
                report.UnknownCallout(place, kind.Value, NearestName.Find(kind.Value, Kinds));
            }
        }
    }

    [GeneratedRegex(@"\A\s*>[ \t]*(\r?\n\s*>[ \t]*)*(?<marker>\[!(?<kind>[A-Za-z]*)\])(?!\()")]
    private static partial Regex Marker();
}
