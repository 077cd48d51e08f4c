using System.Text;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Publishing;

/// <summary>The one file outside of the output folder that this tool writes: a report, where its author asked for it.</summary>
internal static class ReportFile
{
    // A comment after the page, so that the template need not know of it.
    private const string Mark = "<!-- A report of handbook. It may be overwritten. -->\n";

    /// <summary>Whether the report may be written there; if not, that is reported.</summary>
    public static bool MayWrite(string path, DiagnosticBag report)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            report.ReportNotWritable(PlaceOf(path), "there is no such folder");
            return false;
        }

        var isFree = !Path.Exists(path);
        var reason = DiskAttempt.Failure(() => isFree = isFree || IsReport(path));
        if (reason is not null || Directory.Exists(path))
        {
            report.ReportNotWritable(PlaceOf(path), reason is null ? "it is a folder" : Shown(reason, path));
            return false;
        }

        if (!isFree)
        {
            report.ForeignReport(PlaceOf(path));
        }

        return isFree;
    }

    /// <summary>Writes the whole file or leaves what is there.</summary>
    public static void Write(string path, string page, DiagnosticBag report)
    {
        if (!MayWrite(path, report))
        {
            return;
        }

        // Under a name that nobody has, so that nothing of somebody else's is written over or written through.
        var beside = $"{path}.{Path.GetRandomFileName()}";
        var isOurs = false;
        var reason = DiskAttempt.Failure(() =>
        {
            using (var file = new FileStream(beside, FileMode.CreateNew))
            {
                isOurs = true;
                file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page + Mark));
            }

            File.Move(beside, path, overwrite: true);
        });
        if (reason is not null)
        {
            _ = isOurs ? DiskAttempt.Failure(() => File.Delete(beside)) : null;
            report.ReportNotWritable(PlaceOf(path), Shown(reason, path));
        }
    }

    // What a link leads to is somebody else's, whatever it holds.
    private static bool IsReport(string path) =>
        new FileInfo(path).LinkTarget is null && !Directory.Exists(path) && File.ReadAllText(path).EndsWith(Mark, StringComparison.Ordinal);

    private static string Shown(string reason, string path) => reason.Replace(Path.GetFullPath(path), path, StringComparison.Ordinal);

    private static Location PlaceOf(string path) => new SourceFile(path.Replace('\\', '/'), string.Empty).At(0, 0);
}
