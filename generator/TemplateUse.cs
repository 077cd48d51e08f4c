using System.Collections.Frozen;
using Handbook.Diagnostics;
using Handbook.Rendering;
using Handbook.Reporting;
using Handbook.Templating;

namespace Handbook;

/// <summary>Which files of a handbook's folder of templates no page uses, as far as that can be seen without its content.</summary>
internal sealed class TemplateUse
{
    private readonly FrozenSet<string> unused;

    public TemplateUse(string folder)
    {
        // What is wrong with the files is told by a build.
        var unheard = new DiagnosticBag();
        unused = Directory.Exists(folder) ? [.. StrayFiles.PathsIn(folder), .. Templates(folder, unheard), .. Assets(folder, unheard)] : [];
    }

    /// <param name="path">Below the folder of templates.</param>
    public bool IsUnused(string path) => unused.Contains(path) || unused.Contains(TemplatePath.AssetOf(path));

    // None when a template has a mistake: then it is not known what the others use.
    private static IEnumerable<string> Templates(string folder, DiagnosticBag unheard)
    {
        const string Root = "templates";
        var library = TemplateLibrary.Parse(TemplateReader.ReadOverTheme(folder, Root, unheard), Root, unheard);
        if (PageTemplates.Compile(library, unheard) is not { } pages || ReportPage.TemplatesOf(library) is not { } ofReport)
        {
            return [];
        }

        var used = pages.Files.Concat(ofReport).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return TemplateReader.PathsIn(folder).Where(p => !used.Contains($"{Root}/{p}"));
    }

    private static IEnumerable<string> Assets(string folder, DiagnosticBag unheard) =>
        UnlinkedAssets.Among(AssetReader.ReadOverTheme(folder, unheard), c => BodyClasses.Fixed.Contains(c) || c.StartsWith(BodyClasses.OfPage, StringComparison.Ordinal))
            .Select(a => a.Name);
}
