using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that find parts of texts, and replace or remove them.</summary>
internal static class StringReplaceFunctions
{
    private static readonly string[] Comparisons =
        ["CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase", "Ordinal", "OrdinalIgnoreCase"];

    public static ImmutableArray<Function> All { get; } =
    [
        new("string.replace", [Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace")]) { Result = _ => Shape.Text, Run = Replace },
        new("string.replace_first", [Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace"), Parameter.Truth("fromEnd").Or(Value.False)])
        {
            Result = _ => Shape.Text,
            Run = call => ReplaceOne(call.Text(0), call.Text(1), call.Text(2), Value.IsTrue(call.Values[3])),
        },
        new("string.remove", [Parameter.Text("text"), Parameter.Text("remove")])
        {
            Result = _ => Shape.Text,
            Run = call => call.Text(1).Length == 0 ? call.Text(0) : call.Text(0).Replace(call.Text(1), string.Empty, StringComparison.Ordinal),
        },
        Removing("remove_first", isLast: false),
        Removing("remove_last", isLast: true),
        new("string.index_of", [Parameter.Text("text"), Parameter.Text("search"), Whole("startIndex"), Whole("count"), Parameter.Text("stringComparison").Or(null)])
        {
            Result = _ => Shape.Number,
            Run = IndexOf,
            Prepare = written =>
            {
                written.Check(4, ComparisonProblem);
                return null;
            },
        },
    ];

    // None given is below zero: 0 is a place to start and a number of characters.
    private static Parameter Whole(string name) => Parameter.Whole(name).Or(-1L);

    private static Function Removing(string name, bool isLast) => new($"string.{name}", [Parameter.Text("text"), Parameter.Text("remove")])
    {
        Result = _ => Shape.Text,
        Run = call => ReplaceOne(call.Text(0), call.Text(1), string.Empty, isLast),
    };

    private static string Replace(Call call)
    {
        var (text, match, by) = (call.Text(0), call.Text(1), call.Text(2));
        if (match.Length == 0)
        {
            return text;
        }

        return (long)text.Length / match.Length * by.Length <= Limits.OutputSize
            ? text.Replace(match, by, StringComparison.Ordinal)
            : throw call.Wrong($"the text would grow past {Limits.OutputSize} characters");
    }

    private static string ReplaceOne(string text, string match, string by, bool isLast)
    {
        var index = isLast ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return index < 0 || match.Length == 0 ? text : string.Concat(text.AsSpan(0, index), by, text.AsSpan(index + match.Length));
    }

    private static object IndexOf(Call call)
    {
        var (text, start, count, comparison) = (call.Text(0), call.Whole(2), call.Whole(3), call.Text(4));
        if (ComparisonProblem(comparison) is { } problem)
        {
            throw call.Wrong(problem);
        }

        var from = Math.Max(start, 0);
        var most = count < 0 ? text.Length - from : count;
        if (from > text.Length || most > text.Length - from)
        {
            throw call.Wrong($"the text has {text.Length} characters, so it cannot be searched up to character {(long)from + Math.Max(most, 0)}");
        }

        // Texts have no culture here, so the only question is whether the case counts.
        var kind = comparison.EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Value.Box(text.IndexOf(call.Text(1), from, most, kind));
    }

    private static string? ComparisonProblem(string name) =>
        name.Length == 0 || Comparisons.Contains(name) ? null : $"'{Shown.Short(name)}' is no comparison; there are {string.Join(", ", Comparisons)}";
}
