namespace Handbook.Text;

/// <summary>Finds the name that somebody most likely meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate with the smallest edit distance, when that is at most a third of the longer word;
    /// among equals the first in ordinal order. Null when nothing is near enough to be worth suggesting.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            // The difference in length is the least the distance can be: most candidates need no closer look.
            var limit = Math.Max(1, Math.Max(name.Length, candidate.Length) / 3);
            if (Math.Abs(name.Length - candidate.Length) > Math.Min(limit, best - 1))
            {
                continue;
            }

            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= limit && distance < best && distance < name.Length)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest ?? ByPrefix(name, candidates);
    }

    // "sternocleido" is far from "sternocleidomastoid" by distance, and still plainly meant.
    private static string? ByPrefix(string name, IEnumerable<string> candidates) =>
        name.Length < 4
            ? null
            : candidates.Where(c => c.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();

    // Optimal string alignment: insert, delete, replace, and swap of neighbours each cost one.
    private static int Distance(string a, string b)
    {
        var beforePrevious = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
