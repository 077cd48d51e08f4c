using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Rendering.Views;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>The template of every sort of page, checked against the view it will be given.</summary>
internal sealed record PageTemplates
{
    public required Template<HomeView> Home { get; init; }

    public required Template<TechniqueView> Technique { get; init; }

    public required Template<MuscleView> Muscle { get; init; }

    public required Template<ComplaintView> Complaint { get; init; }

    public required Template<ToolView> Tool { get; init; }

    public required Template<RoutineView> Routine { get; init; }

    public required Template<ProsePageView> Page { get; init; }

    public required Template<SafetyPageView> Safety { get; init; }

    public required Template<GlossaryView> Glossary { get; init; }

    public required Template<SourcesView> Sources { get; init; }

    public required Template<EvidencePageView> Evidence { get; init; }

    public required Template<ContentsView> Contents { get; init; }

    public required Template<NotFoundView> NotFound { get; init; }

    public required Template<IndexView> Index { get; init; }

    public required Template<SheetView> Sheet { get; init; }

    public required Template<LargeSheetView> LargeSheet { get; init; }

    public required Template<PackView> Pack { get; init; }

    public required Template<MySheetView> MySheet { get; init; }

    public required Template<GoView> Go { get; init; }

    public required Template<SitemapView> Sitemap { get; init; }

    /// <summary>The files of all of them, and of what they include.</summary>
    public required ImmutableHashSet<SourceFile> Files { get; init; }

    /// <summary>Null when any has mistakes; those of all are reported.</summary>
    public static PageTemplates? Compile(TemplateLibrary library, DiagnosticBag report)
    {
        var complete = true;
        var files = ImmutableHashSet.CreateBuilder<SourceFile>();
        Template<TView> Named<TView>(string name)
            where TView : notnull
        {
            var template = library.Compile<TView>($"pages/{name}", report);
            complete &= template is not null;
            files.UnionWith(template?.Files ?? []);
            return template!;
        }

        var templates = new PageTemplates
        {
            Home = Named<HomeView>("home"),
            Technique = Named<TechniqueView>("technique"),
            Muscle = Named<MuscleView>("muscle"),
            Complaint = Named<ComplaintView>("complaint"),
            Tool = Named<ToolView>("tool"),
            Routine = Named<RoutineView>("routine"),
            Page = Named<ProsePageView>("page"),
            Safety = Named<SafetyPageView>("safety"),
            Glossary = Named<GlossaryView>("glossary"),
            Sources = Named<SourcesView>("sources"),
            Evidence = Named<EvidencePageView>("evidence"),
            Contents = Named<ContentsView>("contents"),
            NotFound = Named<NotFoundView>("not-found"),
            Index = Named<IndexView>("index"),
            Sheet = Named<SheetView>("sheet"),
            LargeSheet = Named<LargeSheetView>("large-sheet"),
            Pack = Named<PackView>("pack"),
            MySheet = Named<MySheetView>("my-sheet"),
            Go = Named<GoView>("go"),
            Sitemap = Named<SitemapView>("sitemap"),
            Files = [],
        };
        return complete ? templates with { Files = files.ToImmutable() } : null;
    }
}
