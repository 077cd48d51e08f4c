using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that calculate with dates. Now is the day that the build is told: a page is the same whenever it is built.</summary>
internal static class DateFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("date.now", []) { Result = _ => Shape.Date, Run = call => call.Run.Memory.Now },
        new("date.utc_now", []) { Result = _ => Shape.Date, Run = call => call.Run.Memory.Now },
        new("date.format", []) { Result = _ => Shape.Text, Run = _ => DatePattern.Default },
        new("date.default_format", []) { Result = _ => Shape.Text, Run = _ => DatePattern.Default },
        Adding("add_days", "days", TimeSpan.TicksPerDay),
        Adding("add_hours", "hours", TimeSpan.TicksPerHour),
        Adding("add_minutes", "minutes", TimeSpan.TicksPerMinute),
        Adding("add_seconds", "seconds", TimeSpan.TicksPerSecond),
        Adding("add_milliseconds", "millis", TimeSpan.TicksPerMillisecond),
        AddingMonths("add_months", "months", 1),
        AddingMonths("add_years", "years", 12),
    ];

    private static Function Adding(string name, string unit, long ticks) => new($"date.{name}", [Parameter.Date("date"), Parameter.Number(unit)])
    {
        Result = _ => Shape.Date,
        Run = call => call.Values[0] is { } date ? Moments.Add(date, Spans.Of(call, 1, ticks), call.Place) : null,
    };

    /// <summary>From the 31st to a month without one it is the last day of that month.</summary>
    private static Function AddingMonths(string name, string unit, int months) => new($"date.{name}", [Parameter.Date("date"), Parameter.Whole(unit)])
    {
        Result = _ => Shape.Date,
        Run = call => call.Values[0] is { } date ? Moments.InRange(() => AddMonths(date, checked(call.Whole(1) * months)), call.Place) : null,
    };

    private static object AddMonths(object date, int months) => date is DateOnly day ? day.AddMonths(months) : Moments.Of(date).AddMonths(months);
}
