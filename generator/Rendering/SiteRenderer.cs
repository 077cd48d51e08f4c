using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Sheets;
using Handbook.Rendering.Views;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>Turns planned pages into text, each on its own, so that many threads may share one renderer.</summary>
internal sealed class SiteRenderer
{
    private readonly PageTemplates templates;
    private readonly Site site;

    private SiteRenderer(PageTemplates templates, Site site)
    {
        this.templates = templates;
        this.site = site;
    }

    /// <summary>The templates of all sorts of page and what they include.</summary>
    public IEnumerable<SourceFile> TemplateFiles => templates.Files;

    /// <summary>Null when a page template has mistakes; they are reported.</summary>
    public static SiteRenderer? Create(TemplateLibrary templates, Site site, DiagnosticBag report) =>
        PageTemplates.Compile(templates, report) is { } compiled ? new SiteRenderer(compiled, site) : null;

    /// <summary>A renderer of the same pages with links to these PDFs.</summary>
    public SiteRenderer LinkingTo(IEnumerable<string> pdfs) => new(templates, site with { Pdfs = [.. pdfs] });

    /// <summary>Null when the template failed; the failure is reported.</summary>
    /// <param name="isNumbered">Whether the contents page of a pack tells page numbers.</param>
    public PrintPage? Render(Print print, bool isNumbered, DiagnosticBag report)
    {
        var writer = new PageWriter(new Vantage(site, PrintPages.PathOf(print)), report);
        return PrintPages.Write(print, isNumbered, templates, writer);
    }

    /// <summary>Null when the template failed; the failure is reported.</summary>
    public RenderedPage? Render(PlannedPage page, DiagnosticBag report)
    {
        var writer = new PageWriter(new Vantage(site, page.Path), report);
        return page switch
        {
            PlannedPage.ForArticle p => Render(p.Article, writer),
            PlannedPage.ForSheet p => RenderSheet(p.Article, writer),
            PlannedPage.ForLargeSheet p => RenderLargeSheet(p.Technique, writer),
            PlannedPage.ForShortAddress p => (writer with { Content = p.Article.File, IsBare = true }).Write(templates.Go, ShortAddressPages.Build(p.Article, writer.From)),
            PlannedPage.ForIndex p => writer.Write(templates.Index, IndexPages.Build(p.Kind, writer.From)),
            PlannedPage.ForSheetIndex => writer.Write(templates.Index, IndexPages.BuildSheets(writer.From)),
            PlannedPage.ForMySheet => RenderMySheet(writer),
            PlannedPage.ForSitemap => writer.Write(templates.Sitemap, SitemapPages.Build(writer.From)),
            PlannedPage.ForRobots => RobotsPages.Write(writer.From),
            _ => throw new UnreachableException(),
        };
    }

    private RenderedPage? Render(Article article, PageWriter writer)
    {
        var of = writer with { Content = article.File, Article = article };
        return article switch
        {
            Technique t => (of with { Steps = [t], ShowsZones = true }).Write(templates.Technique, TechniquePages.Build(t, of.From)),
            Routine r => (of with { Steps = RoutineContents.TechniquesOf(r, of.From) }).Write(templates.Routine, RoutinePages.Build(r, of.From)),
            Muscle m => of.Write(templates.Muscle, MusclePages.Build(m, of.From)),
            Complaint c => RenderComplaint(ComplaintPages.Build(c, of.From), of),
            Tool t => of.Write(templates.Tool, ToolPages.Build(t, of.From)),
            Page p => RenderPage(p, of),
            _ => throw new UnreachableException(),
        };
    }

    private RenderedPage? RenderComplaint(ComplaintView view, PageWriter writer) =>
        (writer with { Own = RequiredTexts.Of(view.Care), Block = "pages/complaint" }).Write(templates.Complaint, view);

    private RenderedPage? RenderHome(HomeView view, PageWriter writer) =>
        (writer with { Own = RequiredTexts.Of(view.CheckFirst), Block = "pages/home" }).Write(templates.Home, view);

    private RenderedPage? RenderSafety(SafetyPageView view, PageWriter writer) =>
        (writer with { Own = RequiredTexts.Of(view) }).Write(templates.Safety, view);

    private RenderedPage? RenderPage(Page page, PageWriter writer) => page.Id.Slug.Text switch
    {
        FixedPages.Home => RenderHome(ProsePages.BuildHome(page, writer.From), writer),
        FixedPages.Safety => RenderSafety(SafetyPages.Build(page, writer.From), writer),
        FixedPages.Glossary => writer.Write(templates.Glossary, GlossaryPages.Build(page, writer.From)),
        FixedPages.Sources => writer.Write(templates.Sources, SourcePages.Build(page, writer.From)),
        FixedPages.Contents => writer.Write(templates.Contents, ContentsPages.Build(page, writer.From)),
        FixedPages.Evidence when site.Catalog.OfKind<Claim>().Any() => writer.Write(templates.Evidence, ClaimViews.BuildPage(page, writer.From)),
        FixedPages.NotFound => writer.Write(templates.NotFound, ProsePages.BuildNotFound(page, writer.From)),
        _ => writer.Write(templates.Page, ProsePages.Build(page, writer.From)),
    };

    private RenderedPage? RenderMySheet(PageWriter writer)
    {
        var techniques = MySheetPages.TechniquesOn(writer.From);
        var of = writer with { Steps = techniques, Paper = PaperParts.MySheet, ShowsZones = true };
        return of.Write(templates.MySheet, MySheetPages.Build(techniques, of.From));
    }

    private RenderedPage? RenderSheet(Article article, PageWriter writer)
    {
        var (view, fit) = PrintPages.ViewOf(article, writer);
        var linking = view with
        {
            Pdfs = PrintLinks.ToSheet(article, writer.From),
            Large = article is Technique t ? LargeSheetPages.LinkFrom(view, t, writer.From) : null,
        };
        return PrintPages.WriterOf(article, writer).Write(templates.Sheet, linking) is { } page ? page with { Fit = fit } : null;
    }

    private RenderedPage? RenderLargeSheet(Technique technique, PageWriter writer) =>
        PrintPages.WriterOfLarge(technique, writer).Write(templates.LargeSheet, LargeSheetPages.Build(technique, writer).View);
}
