using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Publishing;

/// <summary>Which files of the output folder this tool made, and with which bytes; while files are moved, a path may have two.</summary>
internal sealed class Manifest
{
    private const int HashLength = 64;
    private const string Separator = "  ";

    public Manifest(IEnumerable<ManifestEntry> entries)
    {
        Entries = [.. entries.Distinct().OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Hash, StringComparer.Ordinal)];
        HashesByPath = Entries.ToLookup(e => e.Path, e => e.Hash, StringComparer.Ordinal);
    }

    public ImmutableArray<ManifestEntry> Entries { get; }

    public ILookup<string, string> HashesByPath { get; }

    public IEnumerable<string> Paths => HashesByPath.Select(g => g.Key);

    /// <summary>Reads a manifest; null, with a finding, when a line cannot be understood or names a path outside the folder.</summary>
    public static Manifest? Parse(SourceFile file, DiagnosticBag report)
    {
        var entries = new List<ManifestEntry>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            if (line.Length == 0)
            {
                continue;
            }

            if (ParseLine(line) is not { } entry)
            {
                report.ManifestDamaged(file.At(file.StartOfLine(number), line.Length));
                return null;
            }

            entries.Add(entry);
        }

        return new Manifest(entries);
    }

    public Manifest Union(Manifest other) => new(Entries.Concat(other.Entries));

    /// <summary>The text of the manifest file: one "hash  path" a line, as sha256sum writes and checks it.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var entry in Entries)
        {
            text.Append(entry.Hash).Append(Separator).Append(entry.Path).Append('\n');
        }

        return text.ToString();
    }

    private static ManifestEntry? ParseLine(string line)
    {
        if (line.Length <= HashLength + Separator.Length || line[HashLength..(HashLength + Separator.Length)] != Separator)
        {
            return null;
        }

        var entry = new ManifestEntry(line[(HashLength + Separator.Length)..], line[..HashLength]);
        return entry.Hash.All(char.IsAsciiHexDigitLower) && OutputPath.IsSafe(entry.Path) ? entry : null;
    }
}
