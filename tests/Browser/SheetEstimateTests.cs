using System.Collections.Immutable;
using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Planning;
using Handbook.Planning.Sheets;
using Handbook.Printing;
using Handbook.Templating;
using Handbook.Tests.Rendering;
using Microsoft.Playwright;

namespace Handbook.Tests.Browser;

/// <summary>The height of a sheet as it is worked out, against its height in a browser: never lower, and hardly higher.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SheetEstimateTests(BrowserRun run)
{
    private const double Most = 1.04;

    // Scroll bars are no part of paper, and the width of the window must not matter.
    private static readonly Setting Window = new(1000);

    private const string Measure = """
        () => {
          const sheet = document.querySelector('.sheet').getBoundingClientRect();
          return [sheet.width, sheet.height].map(pixels => pixels * 25.4 / 96);
        }
        """;

    [PaperFact]
    public async Task Every_sheet_of_the_handbook_is_as_high_as_was_worked_out()
    {
        var (pages, assets) = new SampleSite("content").Dress(p => p is PlannedPage.ForSheet);

        Assert.NotEmpty(pages);
        Findings.None(await run.FindOn(new SiteInMemory(pages, assets), Window, page => Compare(page, pages)));
    }

    // What an author may shorten, with the room it takes: height times width, as it is seen on the page.
    private const string Areas = """
        () => {
          const areas = {};
          const add = (name, element) => {
            if (element) {
              const box = element.getBoundingClientRect();
              areas[name] = box.width * box.height;
            }
          };
          const [first, second] = document.querySelectorAll('.steps > .prose');
          add('the gate', document.querySelector('.gate'));
          add('the safety rules', document.querySelector('.safety'));
          add('where it goes and with what', document.querySelector('.technique > .do > .facts'));
          add('what to keep off', document.querySelector('.technique .no-go'));
          add('the dose', document.querySelector('.dose'));
          add("'Set up'", first);
          add("'Movement'", second);
          document.querySelectorAll('.sheet-after > .prose').forEach(section => add(`'${section.querySelector('h3').innerText}'`, section));
          document.querySelectorAll('.sheet-card').forEach(card => add(`the card '${card.querySelector('h2').innerText}'`, card));
          return areas;
        }
        """;

    [PaperFact]
    public async Task So_is_every_awkward_sheet_and_what_fits_prints_on_one_page()
    {
        var (pages, assets) = Awkward();

        Assert.Equal(AwkwardSheets.Techniques + AwkwardSheets.Routines, pages.Length);
        Findings.None(await run.FindOn(new SiteInMemory(pages, assets), Window, async page =>
            [.. await Compare(page, pages), .. await Print(page, FitOf(page, pages)), .. await Blame(page, pages.Single(p => p.Page.Path == page.Path))]));
    }

    [Fact]
    public void The_awkward_sheets_are_of_every_size_and_some_are_tight_or_too_high()
    {
        var fits = Awkward().Pages.Select(p => p.Page.Fit!).ToList();

        foreach (var pt in new[] { 11, 10.5, 10, 9.5 })
        {
            Assert.True(fits.Count(f => !f.IsTight && f.TypePt == pt) >= 4, Text($"{pt} pt"));
        }

        Assert.True(fits.Count(f => f.IsTight && !f.IsOver) >= 4);
        Assert.True(fits.Count(f => f.IsOver) >= 4);
        Assert.InRange(fits.Min(f => f.Height), 120, 160);
        Assert.InRange(fits.Max(f => f.Height), 280, 340);
    }

    private static (ImmutableArray<DressedPage> Pages, ImmutableArray<Asset> Assets) Awkward() =>
        AwkwardSheets.Site().Dress(p => p is PlannedPage.ForSheet s && s.Article.Id.Slug.Text.StartsWith("awkward", StringComparison.Ordinal));

    private static async Task<IEnumerable<string>> Compare(OpenPage page, ImmutableArray<DressedPage> pages)
    {
        await page.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var size = await page.Tab.EvaluateAsync<double[]>(Measure);
        var estimate = FitOf(page, pages).Height;
        var ratio = estimate / size[1];
        string[] findings =
        [
            .. Math.Abs(size[0] - SheetFit.Width) > 0.1 ? [Text($"{size[0]:0.0} mm wide")] : Array.Empty<string>(),
            .. ratio is < 1 or > Most ? [Text($"{size[1]:0.00} mm high, worked out as {estimate:0.00}: {ratio:0.000}")] : Array.Empty<string>(),
            .. page.Complaints,
        ];
        return findings;
    }

    private static async Task<IEnumerable<string>> Print(OpenPage page, SheetFit fit)
    {
        if (fit.IsOver)
        {
            return [];
        }

        var findings = new List<string>();
        // Letter is the shorter one; where much is left of it, nothing can be missing of the other.
        foreach (var paper in fit.IsTight ? new[] { "Letter", "A4" } : ["Letter"])
        {
            var count = PdfBytes.CountPages(await page.Tab.PdfAsync(new PagePdfOptions { Format = paper, PreferCSSPageSize = true }));
            if (count != 1)
            {
                findings.Add(Text($"{count} pages of {paper}, worked out as {fit.Height:0.0} mm"));
            }
        }

        return findings;
    }

    // What is too high is an error, what is nearly so a warning, at the part that takes most room; all else is silent.
    private static async Task<IEnumerable<string>> Blame(OpenPage page, DressedPage dressed)
    {
        var fit = dressed.Page.Fit!;
        string[] expected = fit.IsOver ? ["HB3010"] : fit.IsTight ? ["HB3011"] : [];
        if (!expected.SequenceEqual(dressed.Reported.Select(d => d.Rule.Code)))
        {
            return [Text($"{fit.Height:0.0} mm, reported: {string.Join(' ', dressed.Reported.Select(DiagnosticText.Format))}")];
        }

        if (expected is [])
        {
            return [];
        }

        var areas = await page.Tab.EvaluateAsync<Dictionary<string, double>>(Areas);
        var said = dressed.Reported[0];
        var named = said.Help!.Split("most room is taken by ")[1];
        var line = said.Place.File.Text.Split('\n')[said.Place.Start.Line - 1];
        return
        [
            .. areas.TryGetValue(named, out var area) && area >= 0.97 * areas.Values.Max() ? Array.Empty<string>() : [$"{named} is named, not {areas.MaxBy(a => a.Value).Key}"],
            .. said.Place.File == dressed.Page.Content && IsAt(named, line) ? Array.Empty<string>() : [$"{named} is said to be at {said.Place}: {line}"],
        ];
    }

    private static bool IsAt(string part, string line) => part switch
    {
        ['\'', .. var heading, '\''] => line == $"## {heading}",
        "the safety rules" => line.StartsWith("safety: [", StringComparison.Ordinal) || line.StartsWith("title: ", StringComparison.Ordinal),
        _ when part.StartsWith("the card ", StringComparison.Ordinal) => line.StartsWith("  - technique: ", StringComparison.Ordinal),
        _ => line.StartsWith("title: ", StringComparison.Ordinal),
    };

    private static SheetFit FitOf(OpenPage page, ImmutableArray<DressedPage> pages) => pages.Single(p => p.Page.Path == page.Path).Page.Fit!;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
