using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Handbook.Templating;

namespace Handbook.Rendering.Search;

/// <summary>
/// Makes the script that search reads. It is a script and not data because a page that was opened from disk may load scripts
/// but fetch nothing; it is loaded when a reader first searches.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Deeper than the scripts that every page loads.</summary>
    private const string Name = "assets/search/index.js";

    private const int FingerprintBytes = 4;

    public static Asset Build(Site site)
    {
        var script = Encoding.UTF8.GetBytes(Script(SearchEntries.Of(new Vantage(site, "index.html"))));
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(script).AsSpan(0, FingerprintBytes));
        return new Asset(Name, $"assets/search/index.{fingerprint}.js", script);
    }

    /// <summary>
    /// One assignment: <c>groups</c>, the titles of the groups; <c>entries</c>, each as group, title, address, summary, other names and,
    /// if there is one, its caveat; <c>subjects</c> and <c>texts</c>, the words of the entries that do not stand in what comes before.
    /// </summary>
    public static string Script(ImmutableArray<SearchEntry> entries)
    {
        var shown = entries.Select(e => WordsOf([e.Title, e.Summary, .. e.OtherNames])).ToList();
        var subjects = entries.Select((e, i) => WordsOf(e.Subjects).Except(shown[i])).ToList();
        var texts = entries.Select((e, i) => WordsOf(e.Texts).Except(shown[i]).Except(subjects[i]));
        var everywhere = Math.Max(1, entries.Count(e => !e.Texts.IsEmpty) / 2);

        // The serializer escapes all that could end a script or a line, so no title can do harm.
        var data = JsonSerializer.Serialize(new
        {
            groups = Enum.GetValues<SearchGroup>().Select(SearchGroups.TitleOf),
            entries = entries.Select(Row),
            subjects = WordTable.Write(subjects, everywhere),
            texts = WordTable.Write(texts, everywhere),
        });
        return $"globalThis.handbookSearchIndex={data};\n";
    }

    private static object[] Row(SearchEntry entry) =>
        entry.Caveat is { } caveat
            ? [(int)entry.Group, entry.Title, entry.Address, entry.Summary, entry.OtherNames, caveat]
            : [(int)entry.Group, entry.Title, entry.Address, entry.Summary, entry.OtherNames];

    private static ImmutableHashSet<string> WordsOf(IEnumerable<string> texts) =>
        texts.SelectMany(SearchWords.Of).ToImmutableHashSet(StringComparer.Ordinal);
}
