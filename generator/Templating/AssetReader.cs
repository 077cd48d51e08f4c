using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>Reads the files below <c>templates/assets</c>.</summary>
internal static class AssetReader
{
    private const int FingerprintBytes = 4;

    /// <summary>
    /// By name; none when the folder does not exist. A folder that is named like a style sheet or script (<c>handbook.css</c>) is one:
    /// its files of that kind, joined in order of name. Style sheets and scripts are made compact. A file that cannot be read is reported and left out.
    /// </summary>
    /// <param name="templates">The folder of templates.</param>
    public static ImmutableArray<Asset> Read(string templates, DiagnosticBag report) => Join(ReadParts(templates, report));

    /// <summary>
    /// The same, with the built-in assets that no file of the folder stands in for, part by part. A file without content stands in for
    /// a built-in one and leaves it out.
    /// </summary>
    public static ImmutableArray<Asset> ReadOverTheme(string templates, DiagnosticBag report)
    {
        var own = ReadParts(templates, report);
        var kept = own.Where(o => !IsBlank(o.Bytes) || !Theme.AssetPaths.Any(b => TemplatePath.StandsInFor(o.Name, b)));
        var builtIn = Theme.AssetPaths.Where(b => !own.Any(o => TemplatePath.StandsInFor(o.Name, b))).Select(b => new AssetPart(b, Theme.Read(b)));
        return Join([.. kept, .. builtIn]);
    }

    /// <summary>The files of the assets of a folder by their paths below it, in order; without those that are not published.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> PathsIn(string templates) => TemplateFolder.PathsIn(templates).Where(TemplatePath.IsPublished);

    private static ImmutableArray<AssetPart> ReadParts(string templates, DiagnosticBag report)
    {
        try
        {
            return [.. PathsIn(templates).Select(name => ReadPart(templates, name, report)).OfType<AssetPart>()];
        }
        catch (Exception problem) when (ReadFailure.Is(problem))
        {
            report.UnreadableAsset(new SourceFile(Shown(templates, TemplatePath.AssetFolder), string.Empty).Whole, ReadFailure.Why(problem));
            return [];
        }
    }

    private static ImmutableArray<Asset> Join(ImmutableArray<AssetPart> parts) =>
    [
        .. parts
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .GroupBy(p => TemplatePath.AssetOf(p.Name), StringComparer.Ordinal)
            .Select(whole => AssetOf(whole.Key, [.. whole]))
            .OrderBy(a => a.Name, StringComparer.Ordinal),
    ];

    private static bool IsBlank(byte[] bytes) => bytes.All(b => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');

    private static AssetPart? ReadPart(string templates, string name, DiagnosticBag report)
    {
        var shown = Shown(templates, name);
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(templates, name));
            if (!TemplatePath.IsStyleOrScript(name) || !Utf8.IsValid(bytes))
            {
                return new AssetPart(name, bytes) { File = new SourceFile(shown, string.Empty) };
            }

            var file = SourceFile.FromBytes(shown, bytes);
            var addresses = Path.GetExtension(name) == ".css" ? StylesheetWalk.Read(file, report) : [];
            return new AssetPart(name, Encoding.UTF8.GetBytes(file.Text)) { File = file, Addresses = addresses };
        }
        catch (Exception problem) when (ReadFailure.Is(problem))
        {
            report.UnreadableAsset(new SourceFile(shown, string.Empty).Whole, ReadFailure.Why(problem));
            return null;
        }
    }

    private static string Shown(string templates, string name) => $"{templates.Replace('\\', '/').TrimEnd('/')}/{name}";

    private static Asset AssetOf(string name, ImmutableArray<AssetPart> parts)
    {
        var bytes = Finished(name, Joined([.. parts.Select(p => p.IsScript ? CompactScript.Block(p.Bytes) : p.Bytes)]));
        return new Asset(name, PathOf(name, bytes), bytes)
        {
            OwnFile = parts.All(p => p.File is not null) ? parts[0].File : null,
            Addresses = [.. parts.SelectMany(p => p.Addresses)],
        };
    }

    // A line feed between the parts, so that a file without one at its end cannot run into the next.
    private static byte[] Joined(ImmutableArray<byte[]> parts) =>
        parts.Length == 1 ? parts[0] : [.. parts.SelectMany(p => p.Append((byte)'\n'))];

    private static byte[] Finished(string name, byte[] bytes)
    {
        if (!TemplatePath.IsStyleOrScript(name) || !Utf8.IsValid(bytes))
        {
            return bytes;
        }

        var text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(Path.GetExtension(name) == ".css" ? CompactStylesheet.Of(text) : CompactScript.Of(text));
    }

    private static string PathOf(string name, byte[] bytes)
    {
        if (!TemplatePath.IsStyleOrScript(name))
        {
            return name;
        }

        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, FingerprintBytes));
        return $"{name[..^Path.GetExtension(name).Length]}.{fingerprint}{Path.GetExtension(name)}";
    }

    private sealed record AssetPart(string Name, byte[] Bytes)
    {
        /// <summary>As people know it; null for one that is built in.</summary>
        public SourceFile? File { get; init; }

        /// <summary>What <c>url(...)</c> and <c>@import</c> lead to, where it is written.</summary>
        public ImmutableArray<Location> Addresses { get; init; } = [];

        public bool IsScript => Path.GetExtension(Name) == ".js";
    }
}
