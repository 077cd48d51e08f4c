using System.Collections.Immutable;
using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Metadata;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Builds the view of a technique's cheat sheet in large print.</summary>
internal static class LargeSheetPages
{
    // Lines of the smallest type, to tell an author how much to take out.
    private const double LineHeight = LargeFit.SmallestPt * 1.13 * 25.4 / 72;

    public static (LargeSheetView View, LargeFit Fit) Build(Technique technique, PageWriter writer)
    {
        var from = writer.From;
        var sheet = SheetPages.SheetOf(technique, from);
        var (frame, places) = (FrameOf(technique, LargeFit.Wanted, from), SheetPlaces.Of(technique));
        var fit = FitOf(sheet, frame, places);

        // What hardly fits on one page is told there.
        Tell(sheet, fit, SheetFit.Of(SheetPaper.Of(new SheetView(frame, sheet), places)).IsTight, writer.Report);
        var view = new LargeSheetView(FrameOf(technique, fit.Pages, from), sheet with { Type = ClassOf(fit) })
        {
            Words = WordsOf(fit.Pages),
            First = fit.Pages == LargeFit.Wanted ? "page 1" : "what stands before this",
            GridPage = fit.GridPage,
            Stops = fit.SaysStopsAgain ? sheet.Safety.Groups.FirstOrDefault(g => g.Kind == "stop") : null,
            SheetHref = from.HrefOf(SitePlanner.SheetPathOf(technique.Id)),
            Pdfs = PrintLinks.ToLargeSheet(technique, from),
        };
        return (view, fit);
    }

    /// <summary>The link to it from the sheet on one page.</summary>
    public static LinkView LinkFrom(SheetView small, Technique technique, Vantage from) => new(
        WordsOf(FitOf(small.Sheet, small.Page, SheetPlaces.Of(technique)).Pages), from.HrefOf(SitePlanner.LargeSheetPathOf(technique.Id)));

    /// <summary>Those of some techniques, in reading order.</summary>
    public static ImmutableArray<LinkItem> LinksTo(IEnumerable<Technique> techniques, Vantage from) =>
        [.. Cards.InReadingOrder(techniques).Select(t => new LinkItem(t.Title.Value, from.HrefOf(SitePlanner.LargeSheetPathOf(t.Id))))];

    private static LargeFit FitOf(Sheet sheet, Frame page, SheetPlaces places) => LargeFit.Of(LargePaper.Of(sheet, page, places));

    private static string WordsOf(int pages) => string.Create(CultureInfo.InvariantCulture, $"Large print, {pages} pages");

    private static string ClassOf(LargeFit fit) => string.Create(CultureInfo.InvariantCulture, $"pt-{fit.TypePt}");

    private static void Tell(Sheet sheet, LargeFit fit, bool isTold, DiagnosticBag report)
    {
        if (!fit.IsOver || isTold)
        {
            return;
        }

        var over = fit.Before.Height > fit.Todo.Height ? fit.Before : fit.Todo;
        var excess = over.Height - SheetFit.Limit;
        var lines = (int)Math.Ceiling(excess / LineHeight);
        report.LargeSheetOverflows(
            over.Parts[0].Place,
            sheet.Title,
            over.Parts[0].Name,
            string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(excess)} mm, about {lines} {(lines == 1 ? "line" : "lines")}"));
    }

    private static Frame FrameOf(Technique technique, int pages, Vantage from) => Frames.Of(
        new Subject
        {
            Title = technique.Title.Value,
            TabTitle = $"Large print: {technique.Title.Value}",
            Description = $"{WordsOf(pages)}: {technique.Summary}",
            BodyClass = BodyClasses.LargeSheet,
            Updated = technique.Updated,
            Status = Statuses.Of(technique),
            Above = new PageAbove(Kinds.SheetsTitle, Kinds.SheetIndexPath),
            Data = LinkedPages.OfSheet(technique, from),
        },
        from);
}
