using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that read numbers from texts, and that write texts as code or in base 64.</summary>
internal static class StringEncodingFunctions
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ImmutableArray<Function> All { get; } =
    [
        Reading("to_int", text => Whole(text) is >= int.MinValue and <= int.MaxValue and var number ? Value.Box(number) : null),
        Reading("to_long", text => Whole(text) is { } number ? Value.Box(number) : null),
        Reading("to_float", Float),
        Reading("to_double", Double),
        Writing("escape", Escape),
        Writing("literal", text => $"\"{Escape(text)}\""),
        Writing("base64_encode", text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
        new("string.base64_decode", [Parameter.Text("text")])
        {
            Result = _ => Shape.Text,
            Run = call => Decode(call.Text(0)) ?? throw call.Wrong(NoBase64(call.Text(0))!),
            Prepare = written =>
            {
                written.Check(0, NoBase64);
                return null;
            },
        },
    ];

    /// <summary>Null for a text that is no such number.</summary>
    private static Function Reading(string name, Func<string, object?> read) => new($"string.{name}", [Parameter.Text("text")])
    {
        Result = _ => Shape.Number,
        Run = call => read(call.Text(0)),
    };

    private static Function Writing(string name, Func<string, string> write) => new($"string.{name}", [Parameter.Text("text")])
    {
        Result = _ => Shape.Text,
        Run = call => write(call.Text(0)),
    };

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? Double(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The number of half the length that is nearest, with the digits that it is written with.</summary>
    private static object? Float(string text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number)
            ? Double(number.ToString("R", CultureInfo.InvariantCulture))
            : null;

    /// <summary>With the escapes of the language, so that the text could stand between double quotes.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\b' => escaped.Append(@"\b"),
                '\f' => escaped.Append(@"\f"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                _ when char.IsControl(c) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static string? NoBase64(string text) => Decode(text) is null ? $"'{Shown.Short(text)}' is no text in base 64" : null;

    private static string? Decode(string text)
    {
        try
        {
            return Strict.GetString(Convert.FromBase64String(text));
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
