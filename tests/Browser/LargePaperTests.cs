using System.Globalization;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>Sheets in large print on paper: two pages, with all their words, and none of them small.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LargePaperTests(BrowserRun run) : IDisposable
{
    private const string Wrong = """
        () => {
          const wrong = [];
          for (const element of document.querySelectorAll('.large *')) {
            const hasText = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
            const least = element.closest('.sheet-foot, .way') ? 11 : 14;
            const pt = Math.round(parseFloat(getComputedStyle(element).fontSize) * 7.5) / 10;
            if (hasText && !element.closest('svg, .mark') && element.checkVisibility() && pt < least) {
              wrong.push(`${pt} pt: ${element.textContent.trim()}`);
            }
          }
          for (const part of document.querySelectorAll('.large .part')) {
            const height = part.getBoundingClientRect().height * 25.4 / 96;
            if (height > 236) {
              wrong.push(`${height.toFixed(1)} mm high`);
            }
          }
          return wrong;
        }
        """;

    // Text by text: what stands beside a name in bold is a word of its own.
    private const string Words = """
        () => {
          const texts = document.createTreeWalker(document.querySelector('.large'), NodeFilter.SHOW_TEXT);
          const words = [];
          while (texts.nextNode()) {
            if (texts.currentNode.parentElement.checkVisibility()) {
              words.push(...texts.currentNode.data.split(/\s+/).filter(w => w));
            }
          }
          return words;
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("handbook-large-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PdfFact]
    public async Task Each_has_two_pages_on_either_paper_with_all_its_words()
    {
        Assert.Contains(run.Pages, IsLarge);
        foreach (var paper in new[] { "A4", "Letter" })
        {
            Findings.None(await run.FindOnEveryPage(new Setting(800), async page => IsLarge(page.Path) ? await Printed(page, paper) : []));
        }
    }

    [BrowserFact]
    public async Task No_type_is_smaller_than_14_points_and_no_page_higher_than_paper_everywhere() =>
        Findings.None(await run.FindOnEveryPage(new Setting(800), async page =>
        {
            await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            return IsLarge(page.Path) ? await page.Tab.EvaluateAsync<string[]>(Wrong) : [];
        }));

    private static bool IsLarge(string path) => path.StartsWith("sheets/large/", StringComparison.Ordinal);

    private async Task<IEnumerable<string>> Printed(OpenPage page, string paper)
    {
        var file = Path.Combine(folder, $"{paper}-{Path.GetFileNameWithoutExtension(page.Path)}.pdf");
        await page.Tab.PdfAsync(new PagePdfOptions { Path = file, Format = paper });
        await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var words = await page.Tab.EvaluateAsync<string[]>(Words);
        var pdf = new PdfReading(file);
        var printed = pdf.Text;
        return words.Where(w => !printed.Contains(w, StringComparison.Ordinal)).Select(w => $"{paper}: not on paper: {w}")
            .Concat(pdf.Pages == 2 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{paper}: {pdf.Pages} pages")]);
    }
}
