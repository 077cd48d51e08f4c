using System.Collections.Frozen;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>
/// Dates and time spans. A date is the day of a view (<see cref="DateOnly"/>, printed as 2026-11-22), or a moment that a function made
/// (<see cref="DateTimeOffset"/>, printed as 22 Nov 2026). Both have the same members, and compare as the moments they begin at.
/// </summary>
internal static class Moments
{
    public static FrozenDictionary<string, Func<object, object?>> DateMembers { get; } = new Dictionary<string, Func<object, object?>>
    {
        ["year"] = date => Value.Box(Of(date).Year),
        ["month"] = date => Value.Box(Of(date).Month),
        ["day"] = date => Value.Box(Of(date).Day),
        ["day_of_year"] = date => Value.Box(Of(date).DayOfYear),
        ["hour"] = date => Value.Box(Of(date).Hour),
        ["minute"] = date => Value.Box(Of(date).Minute),
        ["second"] = date => Value.Box(Of(date).Second),
        ["millisecond"] = date => Value.Box(Of(date).Millisecond),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, Func<object, object?>> SpanMembers { get; } = new Dictionary<string, Func<object, object?>>
    {
        ["days"] = span => Value.Box(((TimeSpan)span).Days),
        ["hours"] = span => Value.Box(((TimeSpan)span).Hours),
        ["minutes"] = span => Value.Box(((TimeSpan)span).Minutes),
        ["seconds"] = span => Value.Box(((TimeSpan)span).Seconds),
        ["milliseconds"] = span => Value.Box(((TimeSpan)span).Milliseconds),
        ["total_days"] = span => ((TimeSpan)span).TotalDays,
        ["total_hours"] = span => ((TimeSpan)span).TotalHours,
        ["total_minutes"] = span => ((TimeSpan)span).TotalMinutes,
        ["total_seconds"] = span => ((TimeSpan)span).TotalSeconds,
        ["total_milliseconds"] = span => ((TimeSpan)span).TotalMilliseconds,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsDate(object? value) => value is DateOnly or DateTimeOffset;

    /// <summary>A date as a moment: a day begins at midnight, UTC.</summary>
    public static DateTimeOffset Of(object date) =>
        date is DateOnly day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : (DateTimeOffset)date;

    /// <summary>The sum of a date and a span, or of two spans; null when the two are something else.</summary>
    public static object? TryAdd(object? left, object? right, Location place) => (left, right) switch
    {
        (DateOnly or DateTimeOffset, TimeSpan span) => Add(left, span, place),
        (TimeSpan span, DateOnly or DateTimeOffset) => Add(right, span, place),
        (TimeSpan a, TimeSpan b) => InRange(() => a + b, place),
        _ => null,
    };

    /// <summary>The span between two dates or spans, or a date that is earlier by a span; null when the two are something else.</summary>
    public static object? TrySubtract(object? left, object? right, Location place) => (left, right) switch
    {
        (DateOnly or DateTimeOffset, DateOnly or DateTimeOffset) => Of(left) - Of(right),
        (DateOnly or DateTimeOffset, TimeSpan span) when span != TimeSpan.MinValue => Add(left, -span, place),
        (TimeSpan a, TimeSpan b) => InRange(() => a - b, place),
        _ => null,
    };

    /// <summary>A day stays a day as long as whole days are added to it.</summary>
    public static object Add(object date, TimeSpan span, Location place) => InRange<object>(
        () => date is DateOnly day && span.Ticks % TimeSpan.TicksPerDay == 0 ? day.AddDays(span.Days) : Of(date).Add(span),
        place);

    /// <summary>The result of an operation on dates, or the message that there is no such date.</summary>
    public static T InRange<T>(Func<T> calculate, Location place)
    {
        try
        {
            return calculate();
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw Operators.WrongValue("the result is before the first or after the last date that there is", place);
        }
    }
}
