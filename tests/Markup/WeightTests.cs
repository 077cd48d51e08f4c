using System.IO.Compression;
using AngleSharp.Html.Parser;
using Handbook.Tests.EndToEnd;
using Xunit.Abstractions;

namespace Handbook.Tests.Markup;

/// <summary>What a phone must load before it shows a page, in compressed bytes.</summary>
public sealed class WeightTests(ShippedHandbook site, ITestOutputHelper output) : IClassFixture<ShippedHandbook>
{
    private const int Page = 14 * 1024;
    private const int Scripts = 12 * 1024;
    private const int Paper = 6 * 1024;

    [Fact]
    public void A_page_with_its_style_sheets_comes_in_the_first_round_trip()
    {
        var weights = site.AllPages.Select(page => (page, Bytes: Weight(page))).OrderByDescending(w => w.Bytes).ToList();
        output.WriteLine(string.Join('\n', weights.Take(5).Select(w => $"{w.Bytes:N0} bytes {w.page}")));
        Findings.None(string.Concat(weights.Where(w => w.Bytes > Page).Select(w => $"{w.page}: {w.Bytes:N0} bytes, {w.Bytes - Page:N0} over\n")));
    }

    // No reader waits for them: browsers load them after all else, and use them when they print.
    [Fact]
    public void Style_sheets_for_paper_stay_small() =>
        Findings.None(string.Concat(site.AllPages.Select(page => (page, Bytes: SheetsOf(page, isForPaper: true).Sum(Compressed)))
            .Where(w => w.Bytes > Paper).Select(w => $"{w.page}: {w.Bytes:N0} bytes of {Paper:N0}\n")));

    // The search index is data, and loaded only by those who search.
    [Fact]
    public void All_scripts_together_stay_small()
    {
        var scripts = Directory.EnumerateFiles(site.Folder, "*.js", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) != "search")
            .Select(f => (Name: Path.GetFileName(f), Bytes: Compressed(f))).ToList();
        Assert.True(scripts.Sum(s => s.Bytes) <= Scripts, $"over {Scripts:N0} bytes: {string.Join(", ", scripts.Select(s => $"{s.Name} {s.Bytes:N0}"))}");
    }

    private int Weight(string page) => Compressed(Path.Combine(site.Folder, page)) + SheetsOf(page, isForPaper: false).Sum(Compressed);

    private IEnumerable<string> SheetsOf(string page, bool isForPaper) =>
        new HtmlParser().ParseDocument(site.HtmlOf(page)).QuerySelectorAll("link[rel=stylesheet]")
            .Where(link => link.GetAttribute("media") == "print" == isForPaper)
            .Select(link => Path.Combine(Path.GetDirectoryName(Path.Combine(site.Folder, page))!, link.GetAttribute("href")!.Split('?')[0]));

    private static int Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return (int)compressed.Length;
    }
}
