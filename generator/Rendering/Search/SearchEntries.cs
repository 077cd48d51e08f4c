using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;

namespace Handbook.Rendering.Search;

/// <summary>Finds all that search can lead to: articles, terms, and the lists. A sheet is found by its article.</summary>
internal static class SearchEntries
{
    /// <summary>By group, then title, then address.</summary>
    public static ImmutableArray<SearchEntry> Of(Vantage root) =>
    [
        .. root.Site.Catalog.OfKind<Article>().Where(a => root.Site.Plan.AddressOf(a.Id).Path != $"{FixedPages.NotFound}.html")
            .Select(a => Of(a, root))
            .Concat(root.Site.Catalog.OfKind<Term>().Select(t => Of(t, root)))
            .Concat(root.Site.Plan.Pages.Select(ListOf).OfType<SearchEntry>())
            .OrderBy(e => e.Group)
            .ThenBy(e => e.Title, StringComparer.Ordinal)
            .ThenBy(e => e.Address, StringComparer.Ordinal),
    ];

    private static SearchEntry Of(Article article, Vantage root) => new()
    {
        Group = GroupOf(article),
        Title = article.Title.Value,
        Address = root.HrefOf(article.Id),
        Summary = article.Summary,
        OtherNames = [.. SearchTexts.OtherNamesOf(article)],
        Subjects = [.. SearchTexts.SubjectsOf(article, root)],
        Texts = [.. SearchTexts.TextsOf(article, root)],
        Caveat = Cards.MarkOf(article),
    };

    private static SearchEntry Of(Term term, Vantage root) => new()
    {
        Group = SearchGroup.Term,
        Title = term.Title.Value,
        Address = root.HrefOf(term.Id),
        Summary = term.Meaning,
        OtherNames = [.. term.Aliases.Select(a => a.Value)],
        Subjects = [.. root.Site.Graph.From(term.Id, Relation.SeeAlso).Select(root.TitleOf)],
    };

    private static SearchEntry? ListOf(PlannedPage page) => page switch
    {
        PlannedPage.ForIndex p => ListOf(p.Path, Kinds.TitleOf(p.Kind), Kinds.IntroOf(p.Kind)),
        PlannedPage.ForSheetIndex p => ListOf(p.Path, Kinds.SheetsTitle, IndexPages.SheetsIntro),
        _ => null,
    };

    private static SearchEntry ListOf(string path, string title, string intro) =>
        new() { Group = SearchGroup.Page, Title = title, Address = path, Summary = intro };

    private static SearchGroup GroupOf(Article article) => article switch
    {
        Technique => SearchGroup.Technique,
        Routine => SearchGroup.Routine,
        Complaint => SearchGroup.Complaint,
        Muscle => SearchGroup.Muscle,
        Tool => SearchGroup.Tool,
        { Id.Slug.Text: FixedPages.Safety } => SearchGroup.Safety,
        _ => SearchGroup.Page,
    };
}
