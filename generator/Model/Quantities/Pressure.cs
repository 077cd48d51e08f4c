using System.Collections.Frozen;

namespace Handbook.Model.Quantities;

/// <summary>How strong it may feel, on the numeric rating scale from 0 (nothing) to 10 (worst), both ends included.</summary>
internal readonly record struct Pressure(int Min, int Max)
{
    private const int Worst = 10;

    private static readonly FrozenDictionary<string, int> Units =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["of 10"] = 1 }.ToFrozenDictionary();

    public static Pressure? TryParse(string text, out string problem)
    {
        var range = QuantityGrammar.Parse(text, Units, out problem);
        if (range is { Max: > Worst })
        {
            problem = "the scale ends at 10";
            return null;
        }

        return range is var (min, max) ? new Pressure(min, max) : null;
    }

    public override string ToString() => $"{new Count(Min, Max)} out of 10";
}
