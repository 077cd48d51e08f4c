using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions on dates. There is no 'now': a page is the same whenever it is built.</summary>
internal static class DateFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("date.to_string", [Parameter.Anything("date"), Parameter.Text("format")])
        {
            Result = _ => Shape.Text,
            Run = call => call.Values[0] switch
            {
                null => null,
                DateOnly date => Format(call, date),
                var other => throw call.Wrong($"'date' of date.to_string must be a date, not {Evaluation.Value.Describe(other)}"),
            },
        },
    ];

    private static string Format(Call call, DateOnly date)
    {
        var (format, text) = (call.Text(1), new StringBuilder());
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            i++;
            var part = Part(date, format[i]) ?? throw call.Wrong($"a date has no '%{format[i]}'");
            text.Append(part);
        }

        return text.ToString();
    }

    private static string? Part(DateOnly date, char specifier) => specifier switch
    {
        'Y' => date.ToString("yyyy", CultureInfo.InvariantCulture),
        'y' => date.ToString("yy", CultureInfo.InvariantCulture),
        'm' => date.ToString("MM", CultureInfo.InvariantCulture),
        'd' => date.ToString("dd", CultureInfo.InvariantCulture),
        'e' => date.Day.ToString(CultureInfo.InvariantCulture),
        'B' => date.ToString("MMMM", CultureInfo.InvariantCulture),
        'b' => date.ToString("MMM", CultureInfo.InvariantCulture),
        'A' => date.ToString("dddd", CultureInfo.InvariantCulture),
        'a' => date.ToString("ddd", CultureInfo.InvariantCulture),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'F' => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => null,
    };
}
