using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>Reads the template files of a site. The folder <c>assets</c> holds what is copied as it is, so it is left out.</summary>
internal static class TemplateReader
{
    private const string AssetFolder = "assets/";
    private static readonly string[] Extensions = [".html", ".xml", ".scriban-html"];

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

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
                .. Directory.EnumerateFiles(folder, "*", Everywhere)
                    .Where(path => Extensions.Contains(Path.GetExtension(path)))
                    .Select(path => (Path: path, Below: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
                    .Where(file => !file.Below.StartsWith(AssetFolder, StringComparison.Ordinal))
                    .OrderBy(file => file.Below, StringComparer.Ordinal)
                    .Select(file => ReadOne(file.Path, $"{shownAs.TrimEnd('/')}/{file.Below}", report))
                    .OfType<SourceFile>(),
            ];
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            report.UnreadableTemplate(new SourceFile(shownAs, string.Empty).At(0, 0), ReadFailure.Why(e));
            return [];
        }
    }

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
