using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Loads the content folder from disk.</summary>
internal static class ContentFolder
{
    private const string MediaFolder = "media/";

    // The files that a folder under version control has beside its content.
    private static readonly string[] NotContent = ["README", "LICENSE", "LICENCE", "NOTICE"];

    /// <param name="folder">The folder on disk.</param>
    /// <param name="shownAs">How the folder is named in diagnostics, without a slash at the end.</param>
    public static ContentFiles Load(string folder, string shownAs, DiagnosticBag report)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var unread = ImmutableArray.CreateBuilder<string>();
        var media = ImmutableArray.CreateBuilder<MediaFile>();
        foreach (var (path, diskPath) in FolderWalk.List(folder, shownAs, report))
        {
            var shown = $"{shownAs}/{path}";
            if (path.StartsWith(MediaFolder, StringComparison.Ordinal))
            {
                AddMedia(new MediaFile(path, diskPath, new SourceFile(shown, string.Empty)), media, report);
            }
            else if (!IsText(path))
            {
                RefuseUnread(path, shown, report);
            }
            else if (Read(diskPath, shown, report) is { } file)
            {
                files.Add(file);
            }
            else
            {
                unread.Add(shown);
            }
        }

        return new ContentFiles(shownAs, files.ToImmutable(), unread.ToImmutable(), media.ToImmutable());
    }

    /// <summary>The bytes of a media file; null when it cannot be read, which is then reported.</summary>
    public static byte[]? ReadMedia(MediaFile file, DiagnosticBag report)
    {
        try
        {
            return File.ReadAllBytes(file.DiskPath);
        }
        catch (Exception exception) when (ReadFailure.Is(exception))
        {
            report.UnreadableFile(file.Shown.Whole, ReadFailure.Why(exception));
            return null;
        }
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".yaml" && !IsNotContent(path);

    private static bool IsNotContent(string path) =>
        LeftBehind(Path.GetFileName(path))
        || (!path.Contains('/', StringComparison.Ordinal) && NotContent.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase));

    // What editors and file managers leave beside the files they show.
    private static bool LeftBehind(string name) => name.EndsWith('~') || name is "Thumbs.db" or "desktop.ini";

    private static void AddMedia(MediaFile file, ImmutableArray<MediaFile>.Builder media, DiagnosticBag report)
    {
        if (file.Path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_') && !file.Path.Split('/').Any(part => part.EndsWith('.')))
        {
            media.Add(file);
        }
        else
        {
            report.BadMediaName(file.Shown.Whole, file.Path);
        }
    }

    private static void RefuseUnread(string path, string shown, DiagnosticBag report)
    {
        if (!IsNotContent(path))
        {
            report.UnreadKind(new SourceFile(shown, string.Empty).Whole, path);
        }
    }

    private static SourceFile? Read(string diskPath, string shownPath, DiagnosticBag report)
    {
        var whole = new SourceFile(shownPath, string.Empty).Whole;
        try
        {
            var file = SourceFile.FromBytes(shownPath, File.ReadAllBytes(diskPath));
            return HoldsOnlyText(file, report) ? file : null;
        }
        catch (Exception exception) when (ReadFailure.Is(exception))
        {
            report.UnreadableFile(whole, ReadFailure.Why(exception));
        }
        catch (DecoderFallbackException)
        {
            report.NotUtf8(whole);
        }

        return null;
    }

    private static bool HoldsOnlyText(SourceFile file, DiagnosticBag report)
    {
        for (var i = 0; i < file.Text.Length; i++)
        {
            if (char.IsControl(file.Text[i]) && file.Text[i] is not ('\n' or '\r' or '\t'))
            {
                report.ControlCharacter(file.At(i, 1));
                return false;
            }
        }

        return true;
    }
}
