using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings of band HB90: the folders a run works on.</summary>
internal static class EnvironmentWordings
{
    public static void MissingFolder(this DiagnosticBag report, Location place, string folder, string option) => report.Add(
        Rules.MissingFolder, place, $"there is no folder '{folder}'", $"run in the handbook's folder, or name the folder with {option}");

    public static void FoldersOverlap(this DiagnosticBag report, Location place, string output, string input) => report.Add(
        Rules.FoldersOverlap, place, $"the output folder '{output}' and the input folder '{input}' lie one within the other", "name another folder with --output");
}
