using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings about the body map and the spots that are drawn on it, of bands HB10, HB2 and HB6.</summary>
internal static class MapWordings
{
    public static void BadShape(this DiagnosticBag report, Location place, string problem) =>
        report.Add(Rules.BadShape, place, problem, "write the points around the area, such as [[9, 139], [24, 160], [8, 152]]");

    public static void MuscleWithoutRegion(this DiagnosticBag report, Location place, string muscle) => report.Add(
        Rules.MuscleWithoutRegion,
        place,
        $"'{muscle}' has no region on the body map",
        "give it one in 'regions' of 'body-map.yml'; a group has those of its parts");

    public static void UnknownZone(this DiagnosticBag report, Location place, string zone, string closeUp, string? nearest) => report.Add(
        Rules.UnknownZone, place, $"the close-up '{closeUp}' has no zone '{zone}'{Suggestion.DidYouMean(nearest)}", "zones stand in 'zones' of 'body-map.yml'");

    public static void OutsideCloseUp(this DiagnosticBag report, Location place, string what, string closeUp, string bounds) =>
        report.Add(Rules.OutsideCloseUp, place, $"{what} lies outside the close-up '{closeUp}'", $"it shows {bounds}");

    public static void SpotInZone(this DiagnosticBag report, Location place, string what, string zone) =>
        report.Add(Rules.SpotInZone, place, $"{what} lies over the no-go zone '{zone}'", "move or shrink one of the two");
}
