using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>The sheets of the handbook as Chromium prints them: one page each, with every word, in type that can be read.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class SheetPaperTests(BrowserRun run) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handbook-sheets-").FullName;

    // What a browser adds when a page says nothing of its margins.
    private static readonly Margin DefaultMargin = new() { Top = "0.4in", Bottom = "0.4in", Left = "0.4in", Right = "0.4in" };

    private const string WithoutPageRules = """
        () => {
          const strip = rules => {
            for (let i = rules.cssRules.length - 1; i >= 0; i--) {
              const rule = rules.cssRules[i];
              if (rule instanceof CSSPageRule) {
                rules.deleteRule(i);
              } else if (rule.cssRules) {
                strip(rule);
              }
            }
          };
          [...document.styleSheets].forEach(strip);
        }
        """;

    private const string Words = "() => document.querySelector('.sheet').innerText.split(/\\s+/).filter(word => word.length > 0)";

    // One line for each thing that is wrong: type below 9.5 pt (of a drawing in the size it is drawn in), pale type, what sticks out, a full page.
    private const string Wrong = """
        () => {
          const wrong = new Set();
          const sheet = document.querySelector('.sheet');
          const edge = sheet.getBoundingClientRect();
          const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
          let seen = 0;
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || element.closest('title, desc') || !element.checkVisibility({ visibilityProperty: true })) continue;
            seen++;
            const style = getComputedStyle(element);
            const words = texts.currentNode.data.trim();
            const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
            const scale = matrix ? Math.sqrt(Math.abs((matrix.a * matrix.d) - (matrix.b * matrix.c))) : 1;
            const points = parseFloat(style.fontSize) * scale * 0.75;
            if (points < 9.49) wrong.add(`${points.toFixed(2)} pt: ${words}`);
            const colour = matrix ? style.fill : style.color;
            const [red, green, blue, solid = 1] = colour.match(/[\d.]+/g).map(Number);
            if (Math.max(red, green, blue) > 0x59 || solid < 1 || Number(style.opacity) < 1) wrong.add(`${colour}: ${words}`);
            const range = document.createRange();
            range.selectNodeContents(texts.currentNode);
            for (const box of range.getClientRects()) {
              if (box.left < edge.left - 0.5 || box.right > edge.right + 0.5 || box.bottom > edge.bottom + 0.5) wrong.add(`outside: ${words}`);
            }
          }
          if (seen < 40) wrong.add(`only ${seen} texts`);
          if (sheet.scrollWidth > sheet.clientWidth) wrong.add(`${sheet.scrollWidth} pixels wide inside, ${sheet.clientWidth} outside`);
          const spare = 239 - (edge.height * 25.4 / 96);
          if (spare < 3) wrong.add(`${spare.toFixed(1)} mm to spare`);
          return [...wrong];
        }
        """;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PaperFact]
    public async Task Every_sheet_is_large_and_dark_enough_to_read_and_leaves_room()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            Findings.None(await run.FindOn(Sheets, new Setting(1000) { Scheme = scheme }, async page =>
            {
                await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
                return await page.Tab.EvaluateAsync<string[]>(Wrong);
            }));
        }
    }

    [PaperFact]
    public async Task Every_sheet_prints_on_one_page_of_either_paper_with_its_own_margins_and_with_those_of_the_browser() =>
        Findings.None(await run.FindOn(Sheets, new Setting(1000), async page =>
        {
            var words = await WordsOf(page);
            IEnumerable<string> findings = [.. await Print(page, "A4", null, words), .. await Print(page, "Letter", null, words)];
            await page.Tab.EvaluateAsync(WithoutPageRules);
            return [.. findings, .. await Print(page, "A4", DefaultMargin, words), .. await Print(page, "Letter", DefaultMargin, words)];
        }));

    [PaperFact]
    public async Task So_it_does_from_the_dark_scheme() =>
        Findings.None(await run.FindOn(Sheets.Where((_, at) => at % 4 == 0), new Setting(400) { Scheme = ColorScheme.Dark }, async page =>
            await Print(page, "Letter", null, await WordsOf(page))));

    private IEnumerable<string> Sheets
    {
        get
        {
            var sheets = run.Pages.Where(p => p.StartsWith("sheets/", StringComparison.Ordinal) && p != "sheets/index.html" && !p.StartsWith("sheets/large/", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(sheets);
            return sheets;
        }
    }

    // What is there to be read once the page is on paper.
    private static async Task<string[]> WordsOf(OpenPage page)
    {
        await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return await page.Tab.EvaluateAsync<string[]>(Words);
    }

    private async Task<IEnumerable<string>> Print(OpenPage page, string paper, Margin? margin, string[] words)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(page.Path)}-{paper}-{(margin is null ? "own" : "default")}.pdf");
        var pdf = new PdfReading(Path.Combine(folder, name));
        await page.Tab.PdfAsync(new PagePdfOptions { Path = pdf.File, Format = paper, Margin = margin, PreferCSSPageSize = true });

        // Words that stand beside each other in one line may be taken for one, and one that is cut for two: so no space counts, nor a hyphen,
        // which the reader of the PDF leaves out where a line ends with it.
        var text = Bare(pdf.Text);
        return
        [
            .. pdf.Pages == 1 ? Array.Empty<string>() : [$"{pdf.Pages} pages in {name}"],
            .. words.Where(w => !text.Contains(Bare(w), StringComparison.Ordinal)).Distinct().Select(w => $"'{w}' is missing in {name}"),
        ];
    }

    private static string Bare(string text) => SpaceOrHyphen().Replace(text, string.Empty);

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex SpaceOrHyphen();
}
