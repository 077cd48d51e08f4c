using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>Finds the name with folders that somebody most likely meant. A folder makes names long, and so alike: each part is compared on its own.</summary>
internal static class NearestPath
{
    /// <summary>Null when nothing is near enough to be worth suggesting.</summary>
    public static string? Find(string name, ImmutableArray<string> candidates)
    {
        var sameButCase = candidates.FirstOrDefault(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
        return sameButCase ?? InSameFolder(name, candidates) ?? InOtherFolder(name, candidates);
    }

    /// <summary>All names that end so: what people who leave the folder out may mean.</summary>
    public static ImmutableArray<string> EndingWith(string name, IEnumerable<string> candidates) =>
        [.. candidates.Where(c => c.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal)];

    private static string? InSameFolder(string name, ImmutableArray<string> candidates)
    {
        var there = candidates.Where(c => string.Equals(FolderOf(c), FolderOf(name), StringComparison.OrdinalIgnoreCase)).ToList();
        return NearestName.Find(LastOf(name), there.Select(LastOf)) is { } last ? there.First(c => LastOf(c) == last) : null;
    }

    private static string? InOtherFolder(string name, ImmutableArray<string> candidates)
    {
        var like = candidates.Where(c => string.Equals(LastOf(c), LastOf(name), StringComparison.OrdinalIgnoreCase)).ToList();
        var folder = NearestName.Find(FolderOf(name), like.Select(FolderOf));
        return like.Find(c => FolderOf(c) == folder) ?? (FolderOf(name).Length == 0 && like.Count == 1 ? like[0] : null);
    }

    private static string FolderOf(string name) => name[..Math.Max(0, name.LastIndexOf('/'))];

    private static string LastOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
