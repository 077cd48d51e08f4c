using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>Finds the files in a handbook's folder of templates that nothing uses, because of what they are called or where they lie.</summary>
internal static class StrayFiles
{
    // Endings that templates, style sheets and scripts have elsewhere or by mistake.
    private static readonly string[] TemplateLike = [".htm", ".html", ".xhtml", ".xml", ".liquid", ".scriban", ".sbn", ".sbnhtml", ".sbn-html", ".scriban-html"];

    /// <summary>By their paths below the folder, in order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> PathsIn(string folder) =>
        TemplateFolder.PathsIn(folder).Where(p => TemplatePath.IsAsset(p) ? !TemplatePath.IsPublished(p) || IsUnlinkedByEnding(p) : !TemplatePath.IsTemplate(p));

    /// <param name="folder">The folder of templates; it need not be there.</param>
    /// <param name="shownAs">How messages begin.</param>
    /// <param name="report">Takes a warning for each file, with what was most likely meant.</param>
    public static void Report(string folder, string shownAs, DiagnosticBag report)
    {
        try
        {
            foreach (var path in PathsIn(folder))
            {
                Tell(path, shownAs, report);
            }

            foreach (var link in TemplateFolder.LinksIn(folder))
            {
                report.LinkInTemplates(PlaceOf($"{shownAs}/{link}"));
            }
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            // The readers of templates and assets have told it.
        }
    }

    private static void Tell(string path, string shownAs, DiagnosticBag report)
    {
        var place = PlaceOf($"{shownAs}/{path}");
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (TemplatePath.IsAsset(path) && TemplatePath.IsPublished(path))
        {
            report.UnlinkedAsset(place, $"names end in {ending}, in small letters", $"rename it to {shownAs}/{Path.ChangeExtension(path, ending)}");
        }
        else if (TemplatePath.IsAsset(path))
        {
            report.ForeignPart(place, $"{shownAs}/{TemplatePath.AssetOf(path)}", Path.GetExtension(TemplatePath.AssetOf(path)));
        }
        else if (ending is ".css" or ".js")
        {
            var right = InAssets(Path.ChangeExtension(path, ending));
            report.AssetAmongTemplates(place, $"{shownAs}/{right}", Theme.AssetPaths.Any(b => b.StartsWith(right + "/", StringComparison.Ordinal)));
        }
        else if (TemplateLike.Contains(ending))
        {
            var name = TemplatePath.NameOf(path);
            var builtIn = Theme.TemplateNames.FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
            report.NoTemplate(place, $"{shownAs}/{builtIn ?? name}{TemplatePath.Extensions[0]}", builtIn is not null);
        }
        else
        {
            report.NeitherTemplateNorAsset(place);
        }
    }

    private static bool IsUnlinkedByEnding(string path) =>
        !TemplatePath.IsStyleOrScript(path) && Path.GetExtension(path).ToLowerInvariant() is ".css" or ".js";

    // A folder that is nearly called "assets" was meant to be it.
    private static string InAssets(string path)
    {
        var first = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var below = NearestName.Find(first, [TemplatePath.AssetFolder]) is null ? path : path[(first.Length + 1)..];
        return $"{TemplatePath.AssetFolder}/{below}";
    }

    private static Location PlaceOf(string path) => new SourceFile(path, string.Empty).Whole;
}
