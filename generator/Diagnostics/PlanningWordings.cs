using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB3: planning and sheets.</summary>
internal static class PlanningWordings
{
    public static void MissingFixedPage(this DiagnosticBag report, Location place, string page) => report.Add(
        Rules.MissingFixedPage, place, $"the handbook has no page '{page}.md'", "every handbook has this page; write it, if only with a title");

    public static void PathCollision(this DiagnosticBag report, Location place, string path, string other) => report.Add(
        Rules.PathCollision, place, $"the address '{path}' is already taken by {other}", "rename one of the two files");

    public static void ShortAddressTaken(this DiagnosticBag report, Location place, string name, string other) => report.Add(
        Rules.ShortAddressTaken, place, $"the short address '{name}' already belongs to {other}", "write another one under 'short'; one that was printed before must stay where it is");
}
