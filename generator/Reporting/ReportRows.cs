using System.Collections.Immutable;
using System.Globalization;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Reporting;

/// <summary>Makes the line of each article.</summary>
/// <param name="day">What was due before this day is overdue.</param>
internal sealed class ReportRows(Catalog catalog, ReferenceGraph graph, FinishedPages pages, DateOnly day)
{
    public ReportRow Of(Article article)
    {
        var sources = SourcesOf(article).ToList();
        var graded = pages.ByArticle.GetValueOrDefault(article.Id, []);
        return new ReportRow
        {
            Title = article.Title.Value,
            File = article.File.Path,
            Status = StatusOf(article.Status),
            Updated = TextOf(article.Updated),
            Reviewed = article.Reviewed is { } review ? TextOf(review.On) : null,
            Due = article.Reviewed is { } next ? TextOf(next.Due) : null,
            IsOverdue = IsOverdue(article, day),
            Grades = [.. graded.Select(GradeOf)],
            Words = graded.IsEmpty ? 0 : graded[0].Grade.Words,
            Sources = sources.Count,
            Weakest = sources.Max(s => s.Strength)?.ToString(),
            Rules = article is Technique technique ? AppliedRules.To(technique, catalog, graph).Count() : null,
            Missing = [.. MissingParts.Of(article, sources.Count, graph, catalog)],
        };
    }

    public static bool IsOverdue(Article article, DateOnly day) => article.Reviewed?.Due < day;

    public static string TextOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ReportGrade GradeOf(GradedPage page) => new(page.Name, TextOf(page.Grade.Grade), page.Limit is { } limit ? TextOf(limit) : null, page.IsTooHard);

    private static string TextOf(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);

    private static string StatusOf(Status status) => status switch
    {
        Status.Draft => "draft",
        Status.Reviewed => "reviewed",
        Status.Retired => "retired",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private IEnumerable<Source> SourcesOf(Article article) => RestsOn.SourcesOf(article.Id, graph).Select(id => catalog[id]).OfType<Source>();
}
