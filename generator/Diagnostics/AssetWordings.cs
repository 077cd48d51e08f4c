using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings for files that belong to the templates and are copied as they are.</summary>
internal static class AssetWordings
{
    public static void UnreadableAsset(this DiagnosticBag report, Location place, string problem) => report.Add(
        Rules.UnreadableAsset, place, "this file cannot be read", $"the system says: {problem}");
}
