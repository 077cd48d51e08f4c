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
    private const string Folder = "assets";
    private const int FingerprintBytes = 4;

    /// <summary>
    /// By name; none when the folder does not exist. A folder that is named like a style sheet or script (<c>handbook.css</c>) is one:
    /// its files, joined in order of name. Style sheets and scripts are made compact. A file that cannot be read is reported and left out.
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

    /// <summary>The files of the assets of a folder by their paths below it, in order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<string> PathsIn(string templates) => Directory.Exists(Path.Combine(templates, Folder))
        ? Directory.EnumerateFiles(Path.Combine(templates, Folder), "*", SearchOption.AllDirectories)
            .Select(file => TemplatePath.Below(templates, file))
            .Order(StringComparer.Ordinal)
        : [];

    private static ImmutableArray<AssetPart> ReadParts(string templates, DiagnosticBag report) =>
    [
        .. PathsIn(templates)
            .Select(name => (Name: name, Bytes: ReadBytes(Path.Combine(templates, name), report)))
            .Where(f => f.Bytes is not null)
            .Select(f => new AssetPart(f.Name, f.Bytes!)),
    ];

    private static ImmutableArray<Asset> Join(ImmutableArray<AssetPart> parts) =>
    [
        .. parts
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .GroupBy(p => WholeOf(p.Name), p => p.Bytes, StringComparer.Ordinal)
            .Select(bytes => AssetOf(bytes.Key, Finished(bytes.Key, Joined([.. bytes]))))
            .OrderBy(a => a.Name, StringComparer.Ordinal),
    ];

    private static bool IsBlank(byte[] bytes) => bytes.All(b => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');

    private static string WholeOf(string name)
    {
        for (var end = name.IndexOf('/', Folder.Length + 1); end > 0; end = name.IndexOf('/', end + 1))
        {
            if (IsStyleOrScript(name[..end]))
            {
                return name[..end];
            }
        }

        return name;
    }

    private static bool IsStyleOrScript(string name) => Path.GetExtension(name) is ".css" or ".js";

    private static byte[]? ReadBytes(string file, DiagnosticBag report)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            report.UnreadableAsset(new SourceFile(file.Replace(Path.DirectorySeparatorChar, '/'), string.Empty).At(0, 0), problem.Message);
            return null;
        }
    }

    // A line feed between the parts, so that a file without one at its end cannot run into the next.
    private static byte[] Joined(ImmutableArray<byte[]> parts) =>
        parts.Length == 1 ? parts[0] : [.. parts.SelectMany(p => p.Append((byte)'\n'))];

    private static byte[] Finished(string name, byte[] bytes)
    {
        if (!IsStyleOrScript(name) || !Utf8.IsValid(bytes))
        {
            return bytes;
        }

        var text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(Path.GetExtension(name) == ".css" ? CompactStylesheet.Of(text) : CompactScript.Of(text));
    }

    private static Asset AssetOf(string name, byte[] bytes) => new(name, PathOf(name, bytes), bytes);

    private static string PathOf(string name, byte[] bytes)
    {
        if (!IsStyleOrScript(name))
        {
            return name;
        }

        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, FingerprintBytes));
        return $"{name[..^Path.GetExtension(name).Length]}.{fingerprint}{Path.GetExtension(name)}";
    }

    private readonly record struct AssetPart(string Name, byte[] Bytes);
}
