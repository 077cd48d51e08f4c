using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that turn dates into texts and texts into dates.</summary>
internal static class DateTextFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("date.to_string", [Parameter.Date("datetime"), Text("pattern"), Text("culture")])
        {
            Result = _ => Shape.Text,
            Run = call => call.Values[0] is { } date ? Write(call, Moments.Of(date), (1, 2)) : null,
            Prepare = written => Check(written, (1, 2), DatePattern.Problem),
        },
        new("date.parse", [Parameter.Text("text"), Text("pattern"), Text("culture")])
        {
            Result = _ => Shape.Date,
            Run = call => Read(call, (1, 2)),
            Prepare = written => CheckReading(written, (1, 2)),
        },
        new("date.parse_to_string", [Parameter.Text("text"), Text("output_pattern"), Text("output_culture"), Text("input_pattern"), Text("input_culture")])
        {
            Result = _ => Shape.Text,
            Run = call => Read(call, (3, 4)) is { } date ? Write(call, date, (1, 2)) : null,
            Prepare = written => Check(written, (1, 2), DatePattern.Problem) ?? CheckReading(written, (3, 4)),
        },
    ];

    private static Parameter Text(string name) => Parameter.Text(name).Or(null);

    private static string Write(Call call, DateTimeOffset date, (int Pattern, int Culture) by)
    {
        var pattern = call.Text(by.Pattern);
        return DatePattern.Problem(pattern) is { } problem
            ? throw call.Wrong(problem)
            : DatePattern.Write(pattern, date, Culture.Of(call, by.Culture));
    }

    /// <summary>No text is no date; a text that is no date is a mistake.</summary>
    private static DateTimeOffset? Read(Call call, (int Pattern, int Culture) by)
    {
        var (text, pattern, culture) = (call.Text(0), call.Text(by.Pattern), Culture.Of(call, by.Culture));
        if (text.Length == 0)
        {
            return null;
        }

        if (DateReader.Problem(pattern) is { } problem)
        {
            throw call.Wrong(problem);
        }

        return Read(text, pattern, culture, call.Run.Memory.Now) ?? throw call.Wrong(NoDate(text, pattern));
    }

    private static DateTimeOffset? Read(string text, string pattern, Culture culture, DateTimeOffset today) =>
        pattern.Length == 0 ? DateTexts.Read(text, culture) : DateReader.Read(text, pattern, today);

    private static string NoDate(string text, string pattern) =>
        $"'{Shown.Short(text)}' is no date{(pattern.Length == 0 ? string.Empty : $" of the form '{pattern}'")}";

    private static Func<Call, object?>? Check(WrittenArguments written, (int Pattern, int Culture) by, Func<string, string?> check)
    {
        written.Check(by.Pattern, check);
        written.Check(by.Culture, Culture.Problem);
        return null;
    }

    /// <summary>A text that is written out together with its pattern is read at once.</summary>
    private static Func<Call, object?>? CheckReading(WrittenArguments written, (int Pattern, int Culture) by)
    {
        Check(written, by, DateReader.Problem);
        if (written.Mistake is null && written.Text(0) is { Length: > 0 } text && written.Text(by.Pattern) is { } pattern
            && Culture.Find(written.Text(by.Culture) ?? "?") is { } culture)
        {
            // Some leap year stands in for today: which day it is shows only while a page is rendered.
            written.Check(0, _ => Read(text, pattern, culture, new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero)) is null ? NoDate(text, pattern) : null);
        }

        return null;
    }
}
