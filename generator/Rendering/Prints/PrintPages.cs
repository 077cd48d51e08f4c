using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Prints;

/// <summary>Writes the pages that are printed, from the sheets that are published.</summary>
internal static class PrintPages
{
    private const string SheetIdPrefix = "sheet:";

    /// <summary>Where the page stands while it is printed.</summary>
    public static string PathOf(Print print) => print.IsPack ? $"{print.Name}.html" : SitePlanner.SheetPathOf(print.Sheets[0].Id);

    /// <param name="isNumbered">Whether the contents page of a pack tells page numbers.</param>
    public static PrintPage? Write(Print print, bool isNumbered, PageTemplates templates, PageWriter writer)
    {
        if (print.IsPack)
        {
            var view = PackPages.Build(print, isNumbered, writer);
            var pack = writer with { IsSheet = true };
            return Of(print, view.Page, pack.Write(templates.Pack, view with { Page = OnPaper(view.Page) }), writer);
        }

        var sheet = ViewOf(print.Sheets[0], writer).View;
        var of = WriterOf(print.Sheets[0], writer);
        return Of(print, sheet.Page, of.Write(templates.Sheet, sheet with { Page = OnPaper(sheet.Page) }), writer);
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
        IsSheet = true,
        ShowsZones = true,
        Steps = article switch
        {
            Technique t => [t],
            Routine r => RoutineContents.TechniquesOf(r, writer.From),
            _ => throw new UnreachableException(),
        },
    };

    private static PrintPage? Of(Print print, Frame frame, RenderedPage? page, PageWriter writer) => page is null
        ? null
        : new(print, page, frame.Footer.Updated.Iso, SafetyOf(print, writer));

    private static ImmutableArray<(string Id, SafetyTexts Safety)> SafetyOf(Print print, PageWriter writer) =>
        [.. print.Sheets.Select(a => (SheetIdPrefix + a.Id.Slug, SafetyBlocks.TextsOf(WriterOf(a, writer))))];

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
