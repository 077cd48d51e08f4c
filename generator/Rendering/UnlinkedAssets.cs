using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>Finds a handbook's own style sheets and scripts that no page links, as far as that can be seen from their names.</summary>
internal static class UnlinkedAssets
{
    private const string WhyOfScript = "pages link only scripts in assets or assets/pages";
    private const string WhyOfStylesheet = "pages link only style sheets in assets, assets/pages, assets/paper, assets/paper/pages or assets/later";

    /// <param name="isClass">Whether any page has the class.</param>
    public static IEnumerable<Asset> Among(IEnumerable<Asset> assets, Func<string, bool> isClass) =>
        OwnOf(assets).Where(a => !a.LiesWhereLinked || (!a.Classes.IsEmpty && !a.Classes.Any(isClass)));

    /// <summary>Warns of them, and of each class in the name of a file that no page has.</summary>
    public static void Report(IEnumerable<Asset> assets, ImmutableArray<string> classes, DiagnosticBag report)
    {
        foreach (var asset in OwnOf(assets))
        {
            if (!asset.LiesWhereLinked)
            {
                report.UnlinkedAsset(asset.OwnFile!.Whole, asset.IsScript ? WhyOfScript : WhyOfStylesheet, "move it to one of these");
            }

            foreach (var name in asset.Classes.Except(classes))
            {
                report.NoPageOfClass(asset.OwnFile!.Whole, name, NearestName.Find(name, classes));
            }
        }
    }

    // One with the name of a built-in one stands in for it, whether this handbook has such pages or not.
    private static IEnumerable<Asset> OwnOf(IEnumerable<Asset> assets)
    {
        var builtIn = Theme.AssetPaths.Select(TemplatePath.AssetOf).ToHashSet(StringComparer.Ordinal);
        return assets.Where(a => a.OwnFile is not null && (a.IsStylesheet || a.IsScript) && !builtIn.Contains(a.Name));
    }
}
