using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;
using Handbook.Text;

namespace Handbook.Rendering.Prints;

/// <summary>Writes the pages that are printed, from the sheets that are published.</summary>
internal static class PrintPages
{
    private const string SheetIdPrefix = "sheet:";

    /// <summary>Where the page stands while it is printed.</summary>
    public static string PathOf(Print print) => print switch
    {
        { IsPack: true } => $"{print.Name}.html",
        { IsLarge: true } => SitePlanner.LargeSheetPathOf(print.Sheets[0].Id),
        _ => SitePlanner.SheetPathOf(print.Sheets[0].Id),
    };

    /// <param name="isNumbered">Whether the contents page of a pack tells page numbers.</param>
    public static PrintPage? Write(Print print, bool isNumbered, PageTemplates templates, PageWriter writer)
    {
        if (print.IsPack)
        {
            var view = PackPages.Build(print, isNumbered, writer);
            var pack = writer with { Paper = PaperParts.Pack };
            return Of(print, print.Sheets.Length + 1, view.Page, pack.Write(templates.Pack, view with { Page = OnPaper(view.Page) }), writer);
        }

        if (print.IsLarge)
        {
            var technique = (Technique)print.Sheets[0];
            var (large, fit) = LargeSheetPages.Build(technique, writer);
            var page = WriterOfLarge(technique, writer).Write(templates.LargeSheet, large with { Page = OnPaper(large.Page), Pdfs = [] });
            return Of(print, fit.Pages, large.Page, page, writer);
        }

        var sheet = ViewOf(print.Sheets[0], writer).View;
        return Of(print, 1, sheet.Page, WriterOf(print.Sheets[0], writer).Write(templates.Sheet, sheet with { Page = OnPaper(sheet.Page) }), writer);
    }

    /// <summary>The page of a sheet in the size of type that fits.</summary>
    public static (SheetView View, SheetFit Fit) ViewOf(Article article, PageWriter writer)
    {
        var (view, places) = article switch
        {
            Technique t => (SheetPages.Build(t, writer.From), SheetPlaces.Of(t)),
            Routine r => (SheetPages.Build(r, writer.From), SheetPlaces.Of(r, writer.From)),
            _ => throw new UnreachableException(),
        };
        var fit = SheetFitting.Fit(view, places, writer.Report);
        return (view with { Sheet = view.Sheet with { Type = SheetFitting.ClassOf(fit) } }, fit);
    }

    /// <summary>What a page with the sheet of an article must show.</summary>
    public static PageWriter WriterOf(Article article, PageWriter writer) => writer with
    {
        Content = article.File,
        Article = article,
        Paper = PaperParts.Sheet,
        ShowsZones = true,
        Steps = article switch
        {
            Technique t => [t],
            Routine r => RoutineContents.TechniquesOf(r, writer.From),
            _ => throw new UnreachableException(),
        },
    };

    /// <summary>The same of a sheet in large print.</summary>
    public static PageWriter WriterOfLarge(Technique technique, PageWriter writer) => WriterOf(technique, writer) with { Paper = PaperParts.LargeSheet };

    private static PrintPage? Of(Print print, int pages, Frame frame, RenderedPage? page, PageWriter writer) => page is null
        ? null
        : new(print, page, frame.Footer.Updated.Iso, SafetyOf(print, writer)) { Pages = pages };

    private static ImmutableArray<(string Id, SafetyTexts Safety)> SafetyOf(Print print, PageWriter writer) =>
        [.. print.Sheets.Select(a => (SheetIdPrefix + a.Id.Slug, RequiredTexts.Of(WriterOf(a, writer))))];

    // What is not on paper may change without a PDF being made again.
    private static Frame OnPaper(Frame frame) => frame with
    {
        IsFindable = false,
        LinkedData = null,
        Scripts = [],
        LaterStylesheets = [],
        SearchIndex = string.Empty,
        Menu = [],
        Breadcrumbs = [],
    };
}
