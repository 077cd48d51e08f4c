using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that cut texts.</summary>
internal static class StringCutFunctions
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r', '\f', '\v'];

    public static ImmutableArray<Function> All { get; } =
    [
        Stripping("strip", text => text.Trim()),
        Stripping("lstrip", text => text.TrimStart()),
        Stripping("rstrip", text => text.TrimEnd()),
        new("string.slice", [Parameter.Text("text"), Parameter.Whole("start"), Parameter.Whole("length").Or(0L)])
        {
            Result = _ => Shape.Text,
            Run = call => Slice(call.Text(0), call.Whole(1), call.Whole(2) == 0 ? call.Text(0).Length : call.Whole(2)),
        },
        new("string.slice1", [Parameter.Text("text"), Parameter.Whole("start"), Parameter.Whole("length").Or(1L)])
        {
            Result = _ => Shape.Text,
            Run = call => Slice(call.Text(0), call.Whole(1), call.Whole(2)),
        },
        new("string.split", [Parameter.Text("text"), Parameter.Text("match")])
        {
            Result = _ => new Shape.ListOf(Shape.Text),
            Run = call => Split(call.Text(0), call.Text(1)),
        },
        new("string.truncate", [Parameter.Text("text"), Parameter.Whole("length"), Parameter.Text("ellipsis").Or("...")])
        {
            Result = _ => Shape.Text,
            Run = call => Truncate(call.Text(0), call.Whole(1), call.Text(2)),
        },
        new("string.truncatewords", [Parameter.Text("text"), Parameter.Whole("count"), Parameter.Text("ellipsis").Or("...")])
        {
            Result = _ => Shape.Text,
            Run = call => TruncateWords(call.Text(0), call.Whole(1), call.Text(2)),
        },
    ];

    /// <summary>White space around markup can go without harm, so the result stays markup.</summary>
    private static Function Stripping(string name, Func<string, string> strip) => new($"string.{name}", [Parameter.Scalar("text")])
    {
        Result = StringFunctions.JoinedShape,
        Run = call => call.Values[0] is Html html ? new Html(strip(html.ToString())) : strip(Value.ToText(call.Values[0])),
    };

    /// <summary>Of a part that begins before the text or ends behind it, what is in the text.</summary>
    private static string Slice(string text, int start, int length)
    {
        var first = start < 0 ? (long)text.Length + start : start;
        var (from, to) = ((int)Math.Clamp(first, 0, text.Length), (int)Math.Clamp(first + Math.Max(0, length), 0, text.Length));
        return text[from..Math.Max(from, to)];
    }

    private static PlainList Split(string text, string match) =>
        match.Length == 0
            ? new PlainList([.. text.Take(Limits.ListSize).Select(c => (object)c.ToString())])
            : new PlainList([.. text.Split(match, Limits.ListSize, StringSplitOptions.RemoveEmptyEntries)]);

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, WholeCharacters(text, Math.Max(0, length - ellipsis.Length))), ellipsis);

    // Half a surrogate pair is no character.
    private static int WholeCharacters(string text, int length) =>
        length > 0 && length < text.Length && char.IsLowSurrogate(text[length]) ? length - 1 : length;

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(count));
        return words.Length > count ? kept + ellipsis : kept;
    }
}
