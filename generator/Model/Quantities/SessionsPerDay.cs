using System.Collections.Frozen;

namespace Handbook.Model.Quantities;

/// <summary>How many times a day, both ends included.</summary>
internal readonly record struct SessionsPerDay(int Min, int Max)
{
    // More often than hourly is a typing mistake.
    private const int MostPerDay = 24;

    private static readonly FrozenDictionary<string, int> Units =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["/day"] = 1 }.ToFrozenDictionary();

    public static SessionsPerDay? TryParse(string text, out string problem)
    {
        var range = QuantityGrammar.Parse(text, Units, out problem);
        if (range is { Min: 0 } or { Max: > MostPerDay })
        {
            problem = $"it must be between 1 and {MostPerDay} times";
            return null;
        }

        return range is var (min, max) ? new SessionsPerDay(min, max) : null;
    }

    public override string ToString() => (Min, Max) switch
    {
        (1, 1) => "once a day",
        (2, 2) => "twice a day",
        _ => $"{new Count(Min, Max)} times a day",
    };
}
