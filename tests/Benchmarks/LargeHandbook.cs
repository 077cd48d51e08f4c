using System.Globalization;
using System.Text.RegularExpressions;

namespace Handbook.Benchmarks;

/// <summary>
/// The shipped handbook with many more techniques, in a folder of its own: copies of the shipped ones by other names. What a copy refers to, and what
/// refers to the original, stays as it is.
/// </summary>
internal sealed partial class LargeHandbook
{
    private readonly string root = Directory.CreateTempSubdirectory("handbook-large-").FullName;

    /// <param name="techniques">How many it has in all.</param>
    public LargeHandbook(int techniques)
    {
        Copy(Handbooks.ShippedContent, Content);
        var folder = Path.Combine(Content, "techniques");
        var shipped = Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < techniques - shipped.Count; i++)
        {
            var original = shipped[i % shipped.Count];
            var mark = (i / shipped.Count + 2).ToString(CultureInfo.InvariantCulture);
            var name = $"{Path.GetFileNameWithoutExtension(original)}-{mark}.md";
            File.WriteAllText(Path.Combine(folder, name), Renamed(File.ReadAllText(original), mark));
        }
    }

    public string Content => Path.Combine(root, "content");

    /// <summary>Where a build may publish to.</summary>
    public string Output => Path.Combine(root, "site-output");

    public void Remove() => Directory.Delete(root, recursive: true);

    // Every name that must be the only one of its sort.
    private static string Renamed(string text, string mark) =>
        Aliases().Replace(
            UniqueNames().Replace(text, $"${{name}}{mark}"),
            line => $"aliases: [{string.Join(", ", line.Groups["names"].Value.Split(", ").Select(alias => $"{alias} {mark}"))}]");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    // "title: Buttock release" gets the mark as a word of its own, "short: buttock" at its end, since it is part of an address.
    [GeneratedRegex(@"^(?<name>title: .+|short: \S+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex UniqueNames();

    [GeneratedRegex(@"^aliases: \[(?<names>.+)\]$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Aliases();
}
