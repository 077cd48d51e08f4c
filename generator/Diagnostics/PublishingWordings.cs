using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>What is said about the output folder and the files in it.</summary>
internal static class PublishingWordings
{
    public static void OutputIsNoFolder(this DiagnosticBag report, Location place) =>
        report.Add(Rules.OutputIsNoFolder, place, "the output folder is a file");

    public static void OutputIsLink(this DiagnosticBag report, Location place) => report.Add(
        Rules.OutputIsLink,
        place,
        "the output folder is a symbolic link",
        "name the folder that it leads to");

    public static void OutputNotWritable(this DiagnosticBag report, Location place, string reason) =>
        report.Add(Rules.OutputNotWritable, place, $"cannot be written: {reason}");

    public static void OutputInUse(this DiagnosticBag report, Location place) => report.Add(
        Rules.OutputInUse,
        place,
        "another build is writing to this folder",
        "wait until it ends, or build into another folder");

    public static void ForeignFile(this DiagnosticBag report, Location place) => report.Add(
        Rules.ForeignFile,
        place,
        "a file of this name exists and was not made by this tool; nothing was published",
        "move it away, or build into another folder");

    public static void LinkInOutput(this DiagnosticBag report, Location place) => report.Add(
        Rules.LinkInOutput,
        place,
        "a symbolic link stands where the site must be written; nothing was published",
        "remove the link");

    public static void OutputObstructed(this DiagnosticBag report, Location place, string standing, string needed) => report.Add(
        Rules.OutputObstructed,
        place,
        $"a {standing} stands where a {needed} must be written; nothing was published",
        $"remove the {standing}");

    public static void ManifestDamaged(this DiagnosticBag report, Location place) => report.Add(
        Rules.ManifestDamaged,
        place,
        "this line of the manifest is not a hash and a path; nothing was published",
        "without its manifest the tool cannot tell its own files from others: empty the folder and build again");

    public static void StaleFileChanged(this DiagnosticBag report, Location place) => report.Add(
        Rules.StaleFileChanged,
        place,
        "this file is no longer part of the site, but was changed since it was published; it is left as it is",
        "remove it when its changes are not needed");

    public static void UnsafeOutputPath(this DiagnosticBag report, Location place, string path) => report.Add(
        Rules.UnsafeOutputPath,
        place,
        $"'{path}' is no path for a file of the site",
        "paths are relative, without '..', '\\', ':' and control characters; names that begin with '.handbook-' are the tool's own");

    public static void OutputWrittenTwice(this DiagnosticBag report, Location place) =>
        report.Add(Rules.OutputWrittenTwice, place, "two things of the site have this path");
}
