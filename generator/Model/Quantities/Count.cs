using System.Collections.Frozen;
using System.Globalization;

namespace Handbook.Model.Quantities;

/// <summary>A range of whole numbers, both ends included, counting things.</summary>
internal readonly record struct Count(int Min, int Max)
{
    private static readonly FrozenDictionary<string, int> Units =
        new Dictionary<string, int>(StringComparer.Ordinal) { [string.Empty] = 1 }.ToFrozenDictionary();

    public static Count? TryParse(string text, out string problem)
    {
        var range = QuantityGrammar.Parse(text, Units, out problem);
        if (range is { Min: 0 })
        {
            problem = "it must be at least 1";
            return null;
        }

        return range is var (min, max) ? new Count(min, max) : null;
    }

    public override string ToString() =>
        Min == Max ? Min.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}");
}
