using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;

namespace Handbook.Rendering.Prints;

/// <summary>Decides what is printed: every sheet, those of techniques in large print as well, and packs of at least two for the handbook, each complaint, muscle and routine.</summary>
internal static class PrintPlanner
{
    private const int FewestInPack = 2;

    /// <summary>By name.</summary>
    public static ImmutableArray<Print> Plan(Site site)
    {
        var from = new Vantage(site, FixedPages.Home + ".html");
        var sheets = site.Plan.Pages.OfType<PlannedPage.ForSheet>().Select(p => p.Article);
        var packs = site.Catalog.OfKind<Article>().Select(a => Pack(a, SheetsFor(a, from))).Prepend(Pack(null, InOrder(sheets)));
        return
        [
            .. sheets.Select(a => new Print(Print.NameOfSheet(a), a, [a]))
                .Concat(sheets.OfType<Technique>().Select(t => new Print(Print.NameOfLargeSheet(t), t, [t])))
                .Concat(packs.Where(p => p.Sheets.Length >= FewestInPack))
                .OrderBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private static Print Pack(Article? subject, IEnumerable<Article> sheets) => new(Print.NameOfPack(subject), subject, [.. sheets]);

    // A gated technique is not to be had by the way: its sheet is in the pack of the whole handbook only.
    private static IEnumerable<Article> SheetsFor(Article subject, Vantage from) => subject switch
    {
        Complaint => InOrder(Inverse.Entries<Article>(subject.Id, Relation.MeantFor, from).Where(a => IsForAll(a, from))),
        Muscle => InOrder(Inverse.Entries<Technique>(subject.Id, Relation.TargetsPrimarily, from)
            .Concat(Inverse.Entries<Technique>(subject.Id, Relation.TargetsSecondarily, from))
            .Where(SelfGuided.Allows)),
        Routine routine when SelfGuided.Allows(routine, from) => [routine, .. RoutineContents.TechniquesOf(routine, from)],
        _ => [],
    };

    private static bool IsForAll(Article article, Vantage from) => article switch
    {
        Technique t => SelfGuided.Allows(t),
        Routine r => SelfGuided.Allows(r, from),
        _ => false,
    };

    // A routine says in which order its techniques come, so it stands before them.
    private static IEnumerable<Article> InOrder(IEnumerable<Article> sheets) =>
        Cards.InReadingOrder(sheets.DistinctBy(a => a.Id)).OrderBy(a => a is Routine ? 0 : 1);
}
