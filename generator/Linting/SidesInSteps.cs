using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Techniques for each side whose steps never say so: a reader would do one side and stop.</summary>
internal static partial class SidesInSteps
{
    public static void Check(Technique technique, DiagnosticBag report)
    {
        // Short steps that are still to be written may well say it.
        var isUnfinished = technique is { InShort.IsEmpty: true, RiskTier: not RiskTier.Gated };
        if (technique.Dose.Sides == Sides.Each && !isUnfinished && !Steps.WordsOf(technique).Any(t => OfSides().IsMatch(t.Text)))
        {
            report.SidesMissing(technique.Title.Place);
        }
    }

    // "Side-lying" is a position.
    [GeneratedRegex(
        @"\b(sides?|left|right)\b(?!-)|\b(each|other|both|opposite|same)\s+(\w+\s+)?(leg|knee|foot|hip|arm|hand|shoulder|buttock|thigh|calf)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfSides();
}
