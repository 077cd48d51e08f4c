using Handbook.Diagnostics;
using Handbook.Prose.Syntax;
using Handbook.Text;
using Markdig.Syntax;

namespace Handbook.Prose.Checks;

/// <summary>Reads the headings and sees to it that they make an outline under the title.</summary>
internal static class HeadingCheck
{
    public static Dictionary<MarkdownObject, ProseHeading> Read(Body body, IEnumerable<MarkdownObject> nodes, DiagnosticBag report)
    {
        var found = new Dictionary<MarkdownObject, ProseHeading>();
        var ids = new HeadingIds();
        var level = 1;
        foreach (var block in nodes.OfType<HeadingBlock>().OrderBy(b => b.Span.Start))
        {
            var text = InlineText.Of(block).Trim();
            var heading = new ProseHeading(block.Level, text, ids.Next(text), PlaceOf(body, block));
            found.Add(block, heading);
            Check(heading, level, report);
            level = Math.Max(block.Level, 1);
        }

        return found;
    }

    private static void Check(ProseHeading heading, int levelBefore, DiagnosticBag report)
    {
        if (heading.Text.Length == 0)
        {
            report.EmptyHeading(heading.Place);
        }
        else if (heading.Level == 1)
        {
            report.LevelOneHeading(heading.Place, heading.Text);
        }
        else if (heading.Level > levelBefore + 1)
        {
            report.SkippedHeadingLevel(heading.Place, heading.Text, heading.Level, levelBefore + 1);
        }
    }

    private static Location PlaceOf(Body body, HeadingBlock block) =>
        block.Inline is { FirstChild: { } first, LastChild: { } last }
            ? body.At(first.Span.Start, last.Span.End + 1)
            : body.At(block.Span);
}
