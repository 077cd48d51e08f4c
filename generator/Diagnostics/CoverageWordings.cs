using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB6 about what a handbook leaves without use.</summary>
internal static class CoverageWordings
{
    public static void MuscleUnused(this DiagnosticBag report, Location place, string muscle) => report.Add(
        Rules.MuscleUnused, place, $"no technique targets or avoids '{muscle}'", "name it under 'targets' or 'avoids' of a technique, or leave the muscle out");

    public static void TooFewForComplaint(this DiagnosticBag report, Location place, string complaint, int count, int fewest) => report.Add(
        Rules.TooFewForComplaint,
        place,
        $"{(count == 0 ? "no" : $"only {count}")} technique or routine without a gate is meant for '{complaint}'; at least {fewest} should be",
        "name the complaint under 'complaints' of techniques or routines that suit it");

    public static void ToolUnused(this DiagnosticBag report, Location place, string tool) => report.Add(
        Rules.ToolUnused,
        place,
        $"no technique uses '{tool}', and it stands in for no other tool",
        "name it under 'tools' or 'softer_tool' of a technique or 'substitutes' of a tool, or leave it out");
}
