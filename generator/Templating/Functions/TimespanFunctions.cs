using System.Collections.Immutable;
using System.Globalization;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions that make time spans.</summary>
internal static class TimespanFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        From("from_days", "days", TimeSpan.TicksPerDay),
        From("from_hours", "hours", TimeSpan.TicksPerHour),
        From("from_minutes", "minutes", TimeSpan.TicksPerMinute),
        From("from_seconds", "seconds", TimeSpan.TicksPerSecond),
        From("from_milliseconds", "millis", TimeSpan.TicksPerMillisecond),
        new("timespan.zero", []) { Result = _ => Shape.Span, Run = _ => TimeSpan.Zero },
        new("timespan.parse", [Parameter.Text("text")])
        {
            Result = _ => Shape.Span,
            Run = call => Problem(call.Text(0)) is { } problem ? throw call.Wrong(problem) : Read(call.Text(0)),
            Prepare = written =>
            {
                written.Check(0, Problem);
                return null;
            },
        },
    ];

    private static Function From(string name, string unit, long ticks) => new($"timespan.{name}", [Parameter.Number(unit)])
    {
        Result = _ => Shape.Span,
        Run = call => Spans.Of(call, 0, ticks),
    };

    private static TimeSpan? Read(string text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : null;

    private static string? Problem(string text) =>
        text.Length == 0 || Read(text) is not null ? null : $"'{Shown.Short(text)}' is no time span, such as 1.02:03:04 for a day, two hours, three minutes and four seconds";
}
