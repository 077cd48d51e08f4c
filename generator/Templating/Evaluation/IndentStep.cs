using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Begins every further line of what the step prints with the blanks that stand before the code. Empty lines stay empty.</summary>
internal sealed class IndentStep(Step step, string indent, Location place) : Step
{
    // What is between these tags is shown with all its blanks.
    private static readonly (string Opening, string Closing)[] Verbatim = [("<pre", "</pre"), ("<textarea", "</textarea")];

    public override Flow Run(Frame frame)
    {
        var output = frame.Run.Output;
        var start = output.Length;
        var flow = step.Run(frame);

        // What stands first in its line has the blanks before it already, unless code before it in the same braces ended the line.
        var beginsLine = start > 0 && output.From(start - 1)[0] == '\n';
        if (output.From(start) is { IsEmpty: false } printed && (beginsLine || printed[..^1].Contains('\n')))
        {
            Indent(output, start, beginsLine);
            frame.Run.CheckSize(place);
        }

        return flow;
    }

    private void Indent(TemplateOutput output, int start, bool beginsLine)
    {
        // The lines are read from a copy, because those in the output are written over.
        using var copy = new TemplateOutput(output.Length - start);
        copy.Append(output.From(start));
        output.CutTo(start);
        var text = copy.From(0);
        var open = string.Empty;
        var hasBlanks = !beginsLine;
        while (!text.IsEmpty)
        {
            var line = text.IndexOf('\n') is >= 0 and var at ? text[..(at + 1)] : text;
            output.Append(hasBlanks || open.Length > 0 || line.Trim("\r\n").IsEmpty ? string.Empty : indent);
            output.Append(line);
            open = OpenAfter(line, open);
            text = text[line.Length..];
            hasBlanks = false;
        }
    }

    /// <summary>The tag of the element with blanks of its own that is open behind the line; empty if none is.</summary>
    private static string OpenAfter(ReadOnlySpan<char> line, string open)
    {
        foreach (var tags in Verbatim)
        {
            var (opening, closing) = (LastTag(line, tags.Opening), LastTag(line, tags.Closing));
            if (open.Length == 0 && opening > closing)
            {
                return tags.Opening;
            }

            if (open == tags.Opening && closing >= opening && closing >= 0)
            {
                return string.Empty;
            }
        }

        return open;
    }

    /// <summary>Where a tag begins last in the line; -1 if nowhere. <c>&lt;preview-card></c> only begins like one.</summary>
    private static int LastTag(ReadOnlySpan<char> line, string tag)
    {
        var at = line.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && at + tag.Length < line.Length && (char.IsAsciiLetterOrDigit(line[at + tag.Length]) || line[at + tag.Length] == '-'))
        {
            at = line[..at].LastIndexOf(tag, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }
}
