using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Handbook.Prose.Syntax;

/// <summary>
/// Reads <c>[[target]]</c> and <c>[[target|label]]</c>. It runs before the parsers of links and tables, so that the bar of a label
/// does not end a table cell. Never looks past the next bracket, so that any run of brackets takes linear time.
/// </summary>
internal sealed class WikiInlineParser : InlineParser
{
    public WikiInlineParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var embedded = slice.CurrentChar == '!';
        var open = slice.Start + (embedded ? 1 : 0);
        if (At(slice, open) != '[' || At(slice, open + 1) != '[' || At(slice, open + 2) == '[')
        {
            return false;
        }

        var close = open + 2;
        while (At(slice, close) is not ('[' or ']' or '\0'))
        {
            close++;
        }

        var isClosed = At(slice, close) == ']' && At(slice, close + 1) == ']';
        var next = At(slice, close + (isClosed ? 2 : 1));
        if ((embedded && (!isClosed || next == '(')) || (!isClosed && IsOrdinaryLink(At(slice, close), next)))
        {
            return false;
        }

        var end = isClosed ? close + 2 : open + 2;
        processor.Inline = isClosed ? Closed(processor, slice.Text, new Brackets(open + 2, close, embedded, next)) : Unclosed();
        processor.Inline.Span = SpanOf(processor, slice.Start, end);
        slice.Start = end;
        return true;
    }

    private static WikiInline Closed(InlineProcessor processor, string text, Brackets found)
    {
        var (start, end, embedded, next) = found;
        var bar = text.IndexOf('|', start, end - start);
        var targetEnd = bar < 0 ? end : bar;
        // Other editors want the bar written \| inside of tables.
        if (bar > start && text[bar - 1] == '\\')
        {
            targetEnd--;
        }

        var label = bar < 0 ? null : Squeezed(text[(bar + 1)..end]);
        while (start < targetEnd && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (targetEnd > start && char.IsWhiteSpace(text[targetEnd - 1]))
        {
            targetEnd--;
        }

        var target = Squeezed(text[start..targetEnd]);
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return new WikiInline
        {
            Problem = ProblemOf(target, label, embedded, next),
            Target = hash < 0 ? target : target[..hash].TrimEnd(),
            Fragment = hash < 0 ? null : target[(hash + 1)..].TrimStart(),
            Label = label,
            TargetSpan = SpanOf(processor, start, targetEnd),
        };
    }

    private static WikiInline Unclosed() => new()
    {
        Problem = WikiProblem.Unclosed,
        Target = "[[",
        Fragment = null,
        Label = "[[",
        TargetSpan = SourceSpan.Empty,
    };

    private static WikiProblem ProblemOf(string target, string? label, bool embedded, char next)
    {
        if (target is "" or "#")
        {
            return WikiProblem.NoTarget;
        }

        if (label is { Length: 0 })
        {
            return WikiProblem.NoLabel;
        }

        if (embedded)
        {
            return WikiProblem.Embedded;
        }

        return next == '(' ? WikiProblem.WithAddress : WikiProblem.None;
    }

    /// <param name="Start">Of what stands inside.</param>
    /// <param name="End">Behind it.</param>
    /// <param name="Embedded">Whether an exclamation mark stands before.</param>
    /// <param name="Next">The character behind the closing brackets.</param>
    private readonly record struct Brackets(int Start, int End, bool Embedded, char Next);

    // "[[words](address)]" and its like are CommonMark links in brackets.
    private static bool IsOrdinaryLink(char bracket, char next) => bracket == ']' && next is '(' or '[' or ':';

    private static char At(StringSlice slice, int index) => index <= slice.End ? slice.Text[index] : '\0';

    private static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SourceSpan SpanOf(InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(Math.Max(start, end - 1)) - (end == start ? 1 : 0));
}
