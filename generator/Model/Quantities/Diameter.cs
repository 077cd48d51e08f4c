using System.Collections.Frozen;
using System.Globalization;

namespace Handbook.Model.Quantities;

/// <summary>How wide a ball is, in millimetres, both ends included.</summary>
internal readonly record struct Diameter(int MinMillimetres, int MaxMillimetres)
{
    private const decimal MillimetresPerInch = 25.4m;

    private static readonly FrozenDictionary<string, int> Units =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["mm"] = 1, ["cm"] = 10 }.ToFrozenDictionary();

    public static Diameter? TryParse(string text, out string problem)
    {
        var range = QuantityGrammar.Parse(text, Units, out problem);
        if (range is { Min: 0 })
        {
            problem = "it must be more than nothing";
            return null;
        }

        return range is var (min, max) ? new Diameter(min, max) : null;
    }

    /// <summary>In centimetres and inches, as readers measure: "6.5 cm (2.6 in)".</summary>
    public override string ToString() =>
        $"{Range(MinMillimetres / 10m, MaxMillimetres / 10m)} cm ({Range(MinMillimetres / MillimetresPerInch, MaxMillimetres / MillimetresPerInch)} in)";

    private static string Range(decimal min, decimal max) => min == max ? Digits(min) : $"{Digits(min)} to {Digits(max)}";

    private static string Digits(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
