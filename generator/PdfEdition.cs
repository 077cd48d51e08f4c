using System.Collections.Immutable;
using System.Text;
using Handbook.Checking;
using Handbook.Diagnostics;
using Handbook.Printing;
using Handbook.Publishing;
using Handbook.Rendering;
using Handbook.Rendering.Prints;

namespace Handbook;

/// <summary>The PDFs of a run: those of earlier runs that are still true, and those that are to be printed.</summary>
internal sealed class PdfEdition(BuildOptions options, Site site, SiteRenderer renderer, DiagnosticBag report)
{
    private readonly PrintFiles files = new(site, report);
    private PrintStore? store;
    private ImmutableArray<string> before = [];
    private ImmutableArray<PlannedPdf> pdfs = [];
    private string? program;
    private int printed;
    private string? browser;

    /// <summary>Where the PDFs will be; pages may link these.</summary>
    public IEnumerable<string> Paths => pdfs.Select(p => p.Path);

    public PrintTally? Tally => options.Print is not null || before.Except(Paths).Any()
        ? new PrintTally(printed, pdfs.Count(p => p.Made is not null) - printed, before.Except(Paths).Count()) { Browser = browser }
        : null;

    private ImmutableArray<PlannedPdf> Missing => [.. pdfs.Where(p => p.Made is null)];

    /// <summary>Decides which PDFs there will be. A site without PDFs that prints none is not looked at any further.</summary>
    public void Plan(Staging staging)
    {
        store = staging.Prints(report);
        before = store?.Paths ?? [];
        if (store is null || (options.Print is null && before.IsEmpty))
        {
            return;
        }

        pdfs = [.. PrintPlanner.Plan(site).AsParallel().AsOrdered().SelectMany(print => PlanOne(print, store))];
        if (!Missing.IsEmpty)
        {
            program = PrintPlaces.FindBrowser(options.Print!, report);
        }
    }

    /// <summary>The facts of the packs, which are printed and not published, but held against the same rules.</summary>
    public IEnumerable<PageFacts> PackFacts() => pdfs.Select(p => p.Page).DistinctBy(p => p.Page.Path).Where(p => p.Print.IsPack).Select(FactsOf);

    /// <summary>Prints what is missing. Each PDF is in its place as soon as it is made.</summary>
    public void Print(Action<BuildProgress> progress, CancellationToken cancel)
    {
        if (store is { } place && program is not null && !Missing.IsEmpty && place.HasRoomFor(Missing.Select(p => p.Path), report))
        {
            PrintMissing(place, progress, cancel);
        }

        foreach (var print in pdfs.Where(p => !p.Page.Print.IsPack && p.Made is { } made && made.Pages > p.Page.Pages).GroupBy(p => p.Page.Print))
        {
            report.SheetPrintsLonger(print.Key.Sheets[0].Title.Place, string.Join(" and ", print.Select(p => $"{p.Made!.Pages} pages on {p.Paper.Name}")));
        }
    }

    /// <summary>Counts the PDFs as files of the site.</summary>
    public void Keep(Staging staging)
    {
        foreach (var pdf in pdfs)
        {
            staging.Keep(pdf.Made!);
        }
    }

    /// <summary>Forgets the PDFs that the site no longer has.</summary>
    public void Close() => store?.KeepOnly(Paths.ToHashSet(StringComparer.Ordinal));

    private IEnumerable<PlannedPdf> PlanOne(Print print, PrintStore recorded)
    {
        var papers = PrintPlaces.PapersOf(options.Print);
        var wanted = Model.Paper.All.Where(paper => papers.Contains(paper) || before.Contains(Rendering.Prints.Print.PathOf(print.Name, paper))).ToList();
        if (wanted.Count == 0 || renderer.Render(print, isNumbered: true, report) is not { } page)
        {
            yield break;
        }

        foreach (var paper in wanted)
        {
            var path = Rendering.Prints.Print.PathOf(print.Name, paper);
            var fingerprint = Fingerprint.Of(path, page.Page.Text, files.LoadedBy(page));
            var isAgain = options.Print is { Force: true } && papers.Contains(paper);
            var made = isAgain ? null : recorded.Find(path, fingerprint);
            if (made is not null || papers.Contains(paper))
            {
                yield return new PlannedPdf(page, paper, fingerprint, made);
            }
        }
    }

    private PageFacts FactsOf(PrintPage page)
    {
        var origin = new PageOrigin(page.Page.Content, page.Page.Templates[0]) { Included = page.Page.Templates[1..] };
        var front = new InspectedPage(page.Page.Path, Encoding.UTF8.GetBytes(page.Page.Text), origin, page.Page.Safety);
        return PackInspector.Inspect(front, page.Sheets);
    }

    private void PrintMissing(PrintStore place, Action<BuildProgress> progress, CancellationToken cancel)
    {
        var missing = Missing.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var made = new Dictionary<string, PrintEntry>(StringComparer.Ordinal);
        progress(new BuildProgress("Printing", 0, missing.Count, "PDF"));
        bool Take(PrintedPdf pdf)
        {
            var path = pdf.Job.Path;
            var entry = new PrintEntry(path, ManifestEntry.HashOf(pdf.Bytes), missing[path].Fingerprint, pdf.Pages);
            if (!place.Put(entry, pdf.Bytes, report))
            {
                return false;
            }

            lock (made)
            {
                made.Add(path, entry);
                progress(new BuildProgress("Printing", made.Count, missing.Count, "PDF"));
            }

            return true;
        }

        var outcome = BrowserPrinter.Print(OrderOf(missing.Values), Take, cancel).GetAwaiter().GetResult();
        Tell(outcome);
        printed = made.Count;
        pdfs = [.. pdfs.Select(p => p with { Made = made.GetValueOrDefault(p.Path) ?? p.Made })];
    }

    private PrintOrder OrderOf(IEnumerable<PlannedPdf> missing) => new([.. missing.Select(JobOf)])
    {
        Program = program!,
        HasSandbox = !options.Print!.IsSuperuser,
        BaseUrl = site.Catalog.Settings.BaseUrl,
        FileAt = files.At,
    };

    private PrintJob JobOf(PlannedPdf pdf) => new(pdf.Path)
    {
        PagePath = pdf.Page.Page.Path,
        Html = Encoding.UTF8.GetBytes(pdf.Page.Page.Text),
        Pages = pdf.Page.Pages,
        HtmlIfLonger = pdf.Page.Print.IsPack && renderer.Render(pdf.Page.Print, isNumbered: false, report) is { } plain ? Encoding.UTF8.GetBytes(plain.Page.Text) : null,
        Width = pdf.Paper.Width,
        Height = pdf.Paper.Height,
        Date = pdf.Page.Updated,
    };

    private void Tell(PrintOutcome outcome)
    {
        browser = outcome.Version is null ? null : $"{program} {outcome.Version}";
        if (outcome.Failure is { } reason)
        {
            Action<string, string> tell = outcome.Version is null ? report.BrowserNotStarted : report.BrowserStopped;
            tell(program!, reason);
        }
    }
}
