using System.Collections.Frozen;
using System.Globalization;

namespace Handbook.Model.Quantities;

/// <summary>A range of time in whole seconds, both ends included.</summary>
internal readonly record struct Duration(int MinSeconds, int MaxSeconds)
{
    private const int Minute = 60;
    private const int Day = 24 * 60 * Minute;
    private const int Week = 7 * Day;

    private static readonly FrozenDictionary<string, int> ShortUnits =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["s"] = 1, ["min"] = Minute }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> LongUnits =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["day"] = Day, ["days"] = Day, ["week"] = Week, ["weeks"] = Week }.ToFrozenDictionary();

    /// <summary>How long to hold or to go on: seconds or minutes.</summary>
    public static Duration? TryParseShort(string text, out string problem) => TryParse(text, ShortUnits, out problem);

    /// <summary>How long to wait: days or weeks.</summary>
    public static Duration? TryParseLong(string text, out string problem) => TryParse(text, LongUnits, out problem);

    private static Duration? TryParse(string text, FrozenDictionary<string, int> units, out string problem)
    {
        var range = QuantityGrammar.Parse(text, units, out problem);
        if (range is { Min: 0 })
        {
            problem = "it must be more than nothing";
            return null;
        }

        return range is var (min, max) ? new Duration(min, max) : null;
    }

    public Duration Times(Count count) => new(MinSeconds * count.Min, MaxSeconds * count.Max);

    public static Duration operator +(Duration left, Duration right) =>
        new(left.MinSeconds + right.MinSeconds, left.MaxSeconds + right.MaxSeconds);

    public static Duration Add(Duration left, Duration right) => left + right;

    /// <summary>In words, in the largest unit that keeps both ends whole: "15 to 30 seconds".</summary>
    public override string ToString()
    {
        var (min, max) = (MinSeconds, MaxSeconds);
        bool Whole(int unit) => min >= unit && min % unit == 0 && max % unit == 0;
        return Whole(Week) ? Words(Week, "week")
            : Whole(Day) ? Words(Day, "day")
            : Whole(Minute) ? Words(Minute, "minute")
            : Words(1, "second");
    }

    /// <summary>In whole minutes, rounded up, for totals that nobody times to the second: "about 5 to 8 minutes".</summary>
    public string ToRoughMinutes()
    {
        var range = new Count((MinSeconds + Minute - 1) / Minute, (MaxSeconds + Minute - 1) / Minute);
        return string.Create(CultureInfo.InvariantCulture, $"about {range} {(range.Max == 1 ? "minute" : "minutes")}");
    }

    private string Words(int unit, string noun)
    {
        var range = new Count(MinSeconds / unit, MaxSeconds / unit);
        return string.Create(CultureInfo.InvariantCulture, $"{range} {(range.Max == 1 ? noun : noun + "s")}");
    }
}
