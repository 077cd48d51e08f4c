using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Publishing;

/// <summary>Reads the manifest of an output folder.</summary>
internal static class ManifestFile
{
    /// <summary>Empty when there is none; null, with a finding, when it is a link or cannot be understood.</summary>
    public static Manifest? Read(OutputFolder output, DiagnosticBag report)
    {
        var file = new FileInfo(output.ManifestFile);
        if (file.LinkTarget is not null)
        {
            report.LinkInOutput(output.PlaceAt(OutputPath.ManifestName));
            return null;
        }

        return file.Exists
            ? Manifest.Parse(new SourceFile(output.PlaceAt(OutputPath.ManifestName).File.Path, File.ReadAllText(file.FullName)), report)
            : new Manifest([]);
    }
}
