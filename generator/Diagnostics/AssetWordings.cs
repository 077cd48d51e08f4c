using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The wordings for what lies in the folder of templates: assets that cannot be read, and templates that nothing needs.</summary>
internal static class AssetWordings
{
    public static void UnreadableAsset(this DiagnosticBag report, Location place, string problem) => report.Add(
        Rules.UnreadableAsset, place, "this file cannot be read", $"the system says: {problem}");

    public static void UnusedTemplate(this DiagnosticBag report, Location place, string name) => report.Add(
        Rules.UnusedTemplate, place, $"no page uses the template '{name}'", $"write include '{name}' where it belongs, or delete the file");
}
