using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB3: planning and sheets.</summary>
internal static class PlanningWordings
{
    /// <param name="who">"every handbook" or "a handbook with claims".</param>
    public static void MissingFixedPage(this DiagnosticBag report, Location place, string page, string who) => report.Add(
        Rules.MissingFixedPage, place, $"the handbook has no page '{page}.md'", $"{who} has this page; write it, if only with a title");

    /// <param name="excess">Such as "7 mm, about 2 lines".</param>
    public static void SheetOverflows(this DiagnosticBag report, Location place, string sheet, string part, string excess) => report.Add(
        Rules.SheetOverflows,
        place,
        $"the cheat sheet '{sheet}' does not fit on one page, even in its smallest type: it is {excess} too high",
        $"shorten it by {excess}; most room is taken by {part}");

    /// <param name="excess">Such as "7 mm, about 2 lines".</param>
    public static void SheetTight(this DiagnosticBag report, Location place, string sheet, string part, string excess) => report.Add(
        Rules.SheetTight,
        place,
        $"the cheat sheet '{sheet}' is nearly full: where a wider font steps in, it may take two pages",
        $"shorten it by {excess}; most room is taken by {part}");

    /// <param name="excess">Such as "7 mm, about 2 lines".</param>
    public static void LargeSheetOverflows(this DiagnosticBag report, Location place, string sheet, string part, string excess) => report.Add(
        Rules.LargeSheetOverflows,
        place,
        $"the cheat sheet '{sheet}' does not fit on two pages in large print: one of them is {excess} too high",
        $"shorten it by {excess}; most room on that page is taken by {part}");

    public static void PathCollision(this DiagnosticBag report, Location place, string path, string other) => report.Add(
        Rules.PathCollision, place, $"the address '{path}' is already taken by {other}", "rename one of the two files");

    public static void ShortAddressTaken(this DiagnosticBag report, Location place, string name, string other) => report.Add(
        Rules.ShortAddressTaken, place, $"the short address '{name}' already belongs to {other}", "write another one under 'short'; one that was printed before must stay where it is");
}
