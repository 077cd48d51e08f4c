using Handbook.Text;
using Markdig.Syntax;

namespace Handbook.Prose.Syntax;

/// <summary>The Markdown part of a file: the one door where Markdig's spans, relative to it and with inclusive ends, become places.</summary>
internal sealed record Body(SourceFile File, int Start)
{
    public string Text { get; } = File.Text[Start..];

    public Location Place => File.At(Start, Text.Length);

    /// <summary>Bounded by the body, because some spans of empty constructs end before they start.</summary>
    public Location At(SourceSpan span) => At(span.Start, span.End + 1);

    public Location At(int start, int end)
    {
        var from = Math.Clamp(start, 0, Text.Length);
        var to = Math.Clamp(end, from, Text.Length);
        return File.At(Start + from, to - from);
    }
}
