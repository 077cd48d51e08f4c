using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Loads the content folder from disk. Names that start with a dot are left alone.</summary>
internal static class ContentFolder
{
    private const string MediaFolder = "media/";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="folder">The folder on disk.</param>
    /// <param name="shownAs">How the folder is named in diagnostics, without a slash at the end.</param>
    public static ContentFiles Load(string folder, string shownAs, DiagnosticBag report)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var unread = ImmutableArray.CreateBuilder<string>();
        var media = ImmutableArray.CreateBuilder<MediaFile>();
        foreach (var (path, diskPath) in List(folder, shownAs, report))
        {
            if (path.StartsWith(MediaFolder, StringComparison.Ordinal))
            {
                media.Add(new MediaFile(path, diskPath));
            }
            else if (IsText(path) && Read(diskPath, $"{shownAs}/{path}", report) is { } file)
            {
                files.Add(file);
            }
            else if (IsText(path))
            {
                unread.Add($"{shownAs}/{path}");
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.UnreadableFile(new SourceFile(file.Path, string.Empty).At(0, 0), exception.Message);
            return null;
        }
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".yaml";

    private static List<(string Path, string DiskPath)> List(string folder, string shownAs, DiagnosticBag report)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", everything)
                    .Select(disk => (Path: Path.GetRelativePath(folder, disk).Replace('\\', '/'), disk))
                    .Where(f => !f.Path.Split('/').Any(part => part.StartsWith('.')))
                    .OrderBy(f => f.Path, StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.UnreadableFile(new SourceFile(shownAs, string.Empty).At(0, 0), exception.Message);
            return [];
        }
    }

    private static SourceFile? Read(string diskPath, string shownPath, DiagnosticBag report)
    {
        try
        {
            return new SourceFile(shownPath, StrictUtf8.GetString(File.ReadAllBytes(diskPath)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.UnreadableFile(new SourceFile(shownPath, string.Empty).At(0, 0), exception.Message);
        }
        catch (DecoderFallbackException)
        {
            report.NotUtf8(new SourceFile(shownPath, string.Empty).At(0, 0));
        }

        return null;
    }
}
