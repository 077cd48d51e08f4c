using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>Reads the template files of a site. The folder <c>assets</c> holds what is copied as it is, so it is left out.</summary>
internal static class TemplateReader
{
    /// <param name="folder">The folder to read.</param>
    /// <param name="shownAs">How messages and template names begin: the path of the folder as people know it.</param>
    /// <param name="report">Takes what cannot be read.</param>
    public static ImmutableArray<SourceFile> Read(string folder, string shownAs, DiagnosticBag report)
    {
        if (!Directory.Exists(folder))
        {
            report.MissingTemplateFolder(new SourceFile(shownAs, string.Empty).At(0, 0));
            return [];
        }

        try
        {
            return
            [
                .. PathsIn(folder)
                    .Select(below => ReadOne(Path.Combine(folder, below), $"{shownAs.TrimEnd('/')}/{below}", report))
                    .OfType<SourceFile>(),
            ];
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            report.UnreadableTemplate(new SourceFile(shownAs, string.Empty).At(0, 0), ReadFailure.Why(e));
            return [];
        }
    }

    /// <summary>
    /// The same, with the built-in templates for all names that the folder has no file for; a folder that is not there has none.
    /// </summary>
    public static ImmutableArray<SourceFile> ReadOverTheme(string folder, string shownAs, DiagnosticBag report)
    {
        var own = Directory.Exists(folder) ? Read(folder, shownAs, report) : [];
        string NameOf(SourceFile file) => TemplatePath.NameOf(file.Path[(shownAs.TrimEnd('/').Length + 1)..]);
        var names = own.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return [.. own.Select(f => Theme.Compared(f, NameOf(f))), .. Theme.TemplatePaths.Where(p => !names.Contains(TemplatePath.NameOf(p))).Select(Theme.ReadTemplate)];
    }

    /// <summary>The templates of a folder by their paths below it, in order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> PathsIn(string folder) => TemplateFolder.PathsIn(folder).Where(TemplatePath.IsTemplate);

    private static SourceFile? ReadOne(string path, string shown, DiagnosticBag report)
    {
        try
        {
            return SourceFile.FromBytes(shown, File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            report.UnreadableTemplate(new SourceFile(shown, string.Empty).At(0, 0), "it is not UTF-8");
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            report.UnreadableTemplate(new SourceFile(shown, string.Empty).At(0, 0), ReadFailure.Why(e));
        }

        return null;
    }
}
