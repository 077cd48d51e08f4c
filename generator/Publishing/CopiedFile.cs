using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Publishing;

/// <summary>A file that people get to change as they like: written once, and never over another.</summary>
internal static class CopiedFile
{
    /// <summary>Writes the file, and the folders above it that are missing; false, and reported, when that cannot be done.</summary>
    public static bool Write(string path, byte[] bytes, DiagnosticBag report)
    {
        var isNew = false;
        var reason = DiskAttempt.Failure(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new FileStream(path, FileMode.CreateNew);
            isNew = true;
            file.Write(bytes);
        });
        if (reason is null)
        {
            return true;
        }

        if (isNew)
        {
            _ = DiskAttempt.Failure(() => File.Delete(path));
        }

        report.TemplateNotCopied(new SourceFile(path.Replace('\\', '/'), string.Empty).At(0, 0), Shown(reason, path));
        return false;
    }

    // The system may name the file or any folder above it, by its path on this machine.
    private static string Shown(string reason, string path)
    {
        for (var part = path; !string.IsNullOrEmpty(part); part = Path.GetDirectoryName(part))
        {
            reason = reason.Replace(Path.GetFullPath(part), part, StringComparison.Ordinal);
        }

        return reason;
    }
}
