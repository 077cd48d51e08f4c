using System.Text;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Begins every further line of what the step prints with the blanks that stand before the code. Empty lines stay empty.</summary>
internal sealed class IndentStep(Step step, string indent, Location place) : Step
{
    // What is between these tags is shown with all its blanks.
    private static readonly string[] Verbatim = ["pre", "textarea"];

    public override Flow Run(Frame frame)
    {
        var output = frame.Run.Output;
        var start = output.Length;
        var flow = step.Run(frame);
        var printed = output.Length - start;

        // What stands first in its line has the blanks before it already, unless code before it in the same braces ended the line.
        var beginsLine = start > 0 && output[start - 1] == '\n';
        if (printed > 0 && output.ToString(start, printed) is var text && (beginsLine || text.AsSpan(0, printed - 1).Contains('\n')))
        {
            output.Length = start;
            Indent(text, output, beginsLine);
            frame.Run.CheckSize(place);
        }

        return flow;
    }

    private void Indent(string text, StringBuilder output, bool beginsLine)
    {
        var open = string.Empty;
        var position = 0;
        while (position < text.Length)
        {
            var end = text.IndexOf('\n', position) is var at && at < 0 ? text.Length : at + 1;
            var line = text.AsSpan(position, end - position);
            output.Append((position == 0 && !beginsLine) || open.Length > 0 || line.Trim("\r\n").IsEmpty ? string.Empty : indent).Append(line);
            open = OpenAfter(line, open);
            position = end;
        }
    }

    /// <summary>The element with blanks of its own that is open behind the line; empty if none is.</summary>
    private static string OpenAfter(ReadOnlySpan<char> line, string open)
    {
        foreach (var name in Verbatim)
        {
            var (opening, closing) = (line.LastIndexOf($"<{name}", StringComparison.OrdinalIgnoreCase), line.LastIndexOf($"</{name}", StringComparison.OrdinalIgnoreCase));
            if (open.Length == 0 && opening > closing)
            {
                return name;
            }

            if (open == name && closing >= opening && closing >= 0)
            {
                return string.Empty;
            }
        }

        return open;
    }
}
