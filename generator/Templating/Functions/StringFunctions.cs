using System.Collections.Immutable;
using System.Text;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that change or examine whole texts.</summary>
internal static class StringFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        Joining("append", "with", call => Operators.Concatenate(call.Values[0], call.Values[1], call.Place)),
        Joining("prepend", "by", call => Operators.Concatenate(call.Values[1], call.Values[0], call.Place)),
        Changing("capitalize", text => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]),
        Changing("capitalizewords", CapitalizeWords),
        Changing("downcase", text => text.ToLowerInvariant()),
        Changing("upcase", text => text.ToUpperInvariant()),
        Changing("handleize", Handleize),
        Changing("strip_newlines", text => text.ReplaceLineEndings(string.Empty)),
        Asking("contains", "value", (text, value) => text.Contains(value, StringComparison.Ordinal)),
        Asking("starts_with", "value", (text, value) => text.StartsWith(value, StringComparison.Ordinal)),
        Asking("ends_with", "value", (text, value) => text.EndsWith(value, StringComparison.Ordinal)),
        new("string.equals_ignore_case", [Parameter.Text("text"), Parameter.Text("value")])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(call.Text(0).Equals(call.Text(1), StringComparison.OrdinalIgnoreCase)),
        },
        Test("empty", text => text.Length == 0),
        Test("whitespace", string.IsNullOrWhiteSpace),
        Padding("pad_left", (text, width) => text.PadLeft(width)),
        Padding("pad_right", (text, width) => text.PadRight(width)),
        new("string.size", [Parameter.Text("text")]) { Result = _ => Shape.Number, Run = call => Value.Box(call.Text(0).Length) },
        new("string.pluralize", [Parameter.Number("number"), Parameter.Text("singular"), Parameter.Text("plural")])
        {
            Result = _ => Shape.Text,
            Run = call => Comparison.AreEqual(call.Number(0), 1L) ? call.Text(1) : call.Text(2),
        },
    ];

    private static Function Changing(string name, Func<string, string> change) => new($"string.{name}", [Parameter.Text("text")])
    {
        Result = _ => Shape.Text,
        Run = call => change(call.Text(0)),
    };

    // Nothing is found in a text by looking for null, though every text begins with ''.
    private static Function Asking(string name, string other, Func<string, string, bool> ask) =>
        new($"string.{name}", [Parameter.Text("text").OrNull(), Parameter.Text(other).OrNull()])
        {
            Result = _ => Shape.Truth,
            Run = call => Value.Box(call.Values is [string text, string value] && ask(text, value)),
        };

    private static Function Test(string name, Func<string, bool> ask) => new($"string.{name}", [Parameter.Text("text")])
    {
        Result = _ => Shape.Truth,
        Run = call => Value.Box(ask(call.Text(0))),
    };

    private static Function Joining(string name, string other, Func<Call, object?> join) =>
        new($"string.{name}", [Parameter.Scalar("text"), Parameter.Scalar(other)]) { Result = JoinedShape, Run = join };

    private static Function Padding(string name, Func<string, int, string> pad) =>
        new($"string.{name}", [Parameter.Text("text"), Parameter.Whole("width")])
        {
            Result = _ => Shape.Text,
            Run = call => call.Whole(1) <= Limits.ListSize
                ? pad(call.Text(0), Math.Max(0, call.Whole(1)))
                : throw call.Wrong($"a text cannot be padded to more than {Limits.ListSize} characters"),
        };

    /// <summary>Markup as soon as one part is markup.</summary>
    public static Shape JoinedShape(CallShapes shapes)
    {
        if (shapes.Arguments.Any(s => s == Shape.Markup))
        {
            return Shape.Markup;
        }

        return shapes.Arguments.Any(s => s.IsUnknown) ? Shape.Any : Shape.Text;
    }

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>Letters, digits, dots and underscores, in lower case, with single hyphens for all that stands between.</summary>
    private static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '.' or '_')
            {
                handle.Append(char.ToLowerInvariant(c));
            }
            else if (handle.Length > 0 && handle[^1] != '-')
            {
                handle.Append('-');
            }
        }

        return handle.ToString().TrimEnd('-');
    }
}
