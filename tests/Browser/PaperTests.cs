using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>On paper there is the content, dark on white, and nothing to click.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PaperTests(BrowserRun run) : IDisposable
{
    // A technique with all that is known of it takes four; what needs more wastes room.
    private const int Most = 7;

    private readonly string folder = Directory.CreateTempSubdirectory("handbook-paper-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private const string Wrong = """
        () => {
          const wrong = [];
          const isSeen = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
          if (document.querySelector('main').innerText.trim().length < 80) {
            wrong.push('no text');
          }
          for (const chrome of document.querySelectorAll('nav, button, .skip, .menu')) {
            if (isSeen(chrome)) {
              wrong.push('shows ' + chrome.tagName.toLowerCase() + '.' + chrome.className);
            }
          }
          for (const details of document.querySelectorAll('main details')) {
            if (isSeen(details) && ![...details.children].filter(c => c.tagName !== 'SUMMARY').every(isSeen)) {
              wrong.push('closed: ' + details.innerText.trim());
            }
          }
          const light = colour => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
          const ground = getComputedStyle(document.body).backgroundColor;
          if (!/, 0\)$/.test(ground) && light(ground) < 250) {
            wrong.push('paper is not white: ' + ground);
          }
          for (const text of document.querySelectorAll('main :is(p, li, h1, h2, h3, dt, dd, td, th)')) {
            if (isSeen(text) && light(getComputedStyle(text).color) > 120) {
              wrong.push('pale ' + text.tagName.toLowerCase() + ': ' + text.innerText.trim());
            }
          }
          return wrong;
        }
        """;

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_prints_its_content_without_the_controls(ColorScheme scheme) =>
        Findings.None(await run.FindOnEveryPage(new Setting(700) { Scheme = scheme }, async page =>
        {
            await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            return await page.Tab.EvaluateAsync<string[]>(Wrong);
        }));

    [PdfFact]
    public async Task Every_page_prints_on_few_pages_none_of_them_blank_and_says_where_it_is_from() =>
        Findings.None(await run.FindOnEveryPage(new Setting(700), async page =>
        {
            if (page.Path.StartsWith("sheets/", StringComparison.Ordinal) || page.Path == "my-sheet.html")
            {
                return [];
            }

            var file = Path.Combine(folder, page.Path.Replace('/', '-') + ".pdf");
            await page.Tab.PdfAsync(new PagePdfOptions { Path = file, Format = "Letter", PreferCSSPageSize = true });
            var pdf = new PdfReading(file);
            var address = (await page.Tab.Locator("link[rel=canonical]").GetAttributeAsync("href"))!;
            return
            [
                .. pdf.Pages <= Most ? Array.Empty<string>() : [$"{pdf.Pages} pages"],
                .. pdf.PageTexts.Select((text, at) => (text, at)).Where(p => p.text.Length < 40).Select(p => $"nothing on page {p.at + 1}"),
                .. pdf.Text.Contains(address, StringComparison.Ordinal) ? Array.Empty<string>() : [$"{address} is not on it"],
            ];
        }));
}
