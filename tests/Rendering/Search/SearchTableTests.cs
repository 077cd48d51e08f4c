using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Planning;
using Handbook.Reading;
using Handbook.Rendering;
using Handbook.Rendering.Search;

namespace Handbook.Tests.Rendering.Search;

/// <summary>What readers of the shipped handbook type, and what they find.</summary>
public sealed class SearchTableTests(ShippedSearch shipped) : IClassFixture<ShippedSearch>
{
    private const int MostMissesInHundred = 2;

    [Fact]
    public void The_expected_page_comes_first_in_at_least_98_of_100_rows()
    {
        var rows = Rows();
        var misses = rows.Select(r => (r.Typed, r.First, Found: shipped.Script.FirstOf(r.Typed)))
            .Where(r => r.Found != r.First)
            .Select(r => $"'{r.Typed}': expected {r.First}, found {r.Found}")
            .ToList();

        Assert.InRange(rows.Count, 100, 1000);
        Assert.True(misses.Count * 100 <= rows.Count * MostMissesInHundred, string.Join('\n', misses));
    }

    [Fact]
    public void Every_page_of_the_table_exists()
    {
        var known = SearchEntries.Of(new Vantage(shipped.Site, "index.html")).Select(e => e.Address).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rows(), r => Assert.Contains(r.First, known));
    }

    [Fact]
    public void Every_page_is_found_first_by_its_own_title()
    {
        // A page may bear the name of a term that it explains at length.
        var entries = SearchEntries.Of(new Vantage(shipped.Site, "index.html")).Where(e => e.Group != SearchGroup.Term);
        var misses = entries.Select(e => (e.Title, e.Address, Found: shipped.Script.FirstOf(e.Title))).Where(e => e.Found != e.Address);
        Assert.Empty(misses);
    }

    [Fact]
    public void The_index_stays_under_60_kilobytes_for_every_100_pages()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(shipped.Site.SearchIndex.Bytes);
        }

        var pages = shipped.Site.Plan.Pages.Count(p => p.Path.EndsWith(".html", StringComparison.Ordinal));
        Assert.InRange(packed.Length * 100 / pages, 1, 60_000);
    }

    private static List<(string Typed, string First)> Rows() =>
    [
        .. File.ReadLines(Repository.Path("tests/Rendering/Search/search-table.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[1] is not ("typed" or "---"))
            .Select(cells => (cells[1], cells[2])),
    ];
}

/// <summary>The search of the shipped handbook, opened once.</summary>
public sealed class ShippedSearch : IDisposable
{
    public ShippedSearch()
    {
        var report = new DiagnosticBag();
        var catalog = ContentReader.Read(ContentFolder.Load(Repository.Path("content"), "content", report), report)!;
        Site = new Site(catalog, GraphLinker.Link(catalog, report), SitePlanner.Plan(catalog, report));
        Script = SearchScript.Over(Site);
    }

    internal Site Site { get; }

    internal SearchScript Script { get; }

    public void Dispose() => Script.Dispose();
}
