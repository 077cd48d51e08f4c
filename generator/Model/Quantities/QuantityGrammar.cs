using System.Globalization;
using System.Text.RegularExpressions;

namespace Handbook.Model.Quantities;

/// <summary>What every quantity looks like: a whole number or a range of two, and a unit.</summary>
internal static partial class QuantityGrammar
{
    // Larger numbers are typing mistakes, and would overflow when multiplied by a unit.
    private const int LargestNumber = 999;

    /// <param name="text">Such as <c>15-30 s</c>.</param>
    /// <param name="units">Every way to write each unit, and how many base units it is worth.</param>
    /// <param name="problem">What is wrong, as the end of a sentence; empty on success.</param>
    /// <returns>The range in base units, or null.</returns>
    public static (int Min, int Max)? Parse(string text, IReadOnlyDictionary<string, int> units, out string problem)
    {
        var match = Shape().Match(text.Trim());
        if (!match.Success)
        {
            problem = "it must be a whole number or a range such as 2-3" + (units.ContainsKey(string.Empty) ? string.Empty : ", followed by its unit");
            return null;
        }

        var unit = match.Groups["unit"].Value;
        if (!units.TryGetValue(unit, out var worth))
        {
            var known = string.Join(", ", units.Keys.Where(k => k.Length > 0));
            problem = unit.Length == 0 ? $"its unit is missing ({known})"
                : known.Length == 0 ? $"it takes no unit, so '{unit}' is too much"
                : $"'{unit}' is not one of its units ({known})";
            return null;
        }

        var min = ReadNumber(match.Groups["min"].Value);
        var max = match.Groups["max"].Success ? ReadNumber(match.Groups["max"].Value) : min;
        problem = min > LargestNumber || max > LargestNumber ? $"its number is larger than {LargestNumber}"
            : max < min ? "its range runs backwards"
            : string.Empty;
        return problem.Length == 0 ? (min * worth, max * worth) : null;
    }

    private static int ReadNumber(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    // An en dash is what many editors make of the hyphen between two numbers.
    [GeneratedRegex(@"^(?<min>[0-9]+)(\s*[-\u2013]\s*(?<max>[0-9]+))?\s*(?<unit>[^0-9\s.,-].*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
