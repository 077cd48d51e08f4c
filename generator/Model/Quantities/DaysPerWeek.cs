using System.Collections.Frozen;

namespace Handbook.Model.Quantities;

/// <summary>On how many days of a week, both ends included.</summary>
internal readonly record struct DaysPerWeek(int Min, int Max)
{
    private static readonly FrozenDictionary<string, int> Units =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["days/week"] = 1, ["day/week"] = 1 }.ToFrozenDictionary();

    public static DaysPerWeek? TryParse(string text, out string problem)
    {
        var range = QuantityGrammar.Parse(text, Units, out problem);
        if (range is { Min: 0 } or { Max: > 7 })
        {
            problem = "a week has 1 to 7 days";
            return null;
        }

        return range is var (min, max) ? new DaysPerWeek(min, max) : null;
    }

    public override string ToString() => $"{new Count(Min, Max)} {(Max == 1 ? "day" : "days")} a week";
}
