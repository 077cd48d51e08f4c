using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model;
using Handbook.Rendering.Figures;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Articles in short, to choose from.</summary>
internal static class Cards
{
    // A drawing costs a page more bytes than all else on the card.
    private const int MostDrawings = 6;

    public static ImmutableArray<CardView> Of(IEnumerable<Article> articles, Vantage from) => [.. articles.Select(a => Of(a, from))];

    /// <summary>The same with the start position of techniques, on the first cards.</summary>
    public static ImmutableArray<CardView> WithDrawings(IEnumerable<Article> articles, Vantage from) =>
        [.. articles.Select((a, i) => Of(a, from) with { PositionFigure = i < MostDrawings && a is Technique t ? PositionFigures.Draw(t) : null })];

    public static CardView Of(Article article, Vantage from) => new()
    {
        Title = article.Title.Value,
        Href = from.HrefOf(article.Id),
        Gloss = GlossOf(article),
        Summary = article.Summary,
        Facts = FactsOf(article, from),
        Mark = MarkOf(article),
    };

    /// <summary>The gentlest technique first, of equal ones the better supported; articles that are retired come last.</summary>
    public static IEnumerable<Article> InReadingOrder(IEnumerable<Article> articles) => articles
        .OrderBy(a => a.Status == Status.Retired)
        .ThenBy(a => a is Technique t ? t.RiskTier : RiskTier.Low)
        .ThenBy(a => a is Technique t ? t.Dose.PressureLimit.Value.Max : 0)
        .ThenBy(a => a is Technique t ? t.Evidence : EvidenceGrade.Moderate)
        .ThenBy(a => a.Title.Value, StringComparer.Ordinal);

    private static string? GlossOf(Article article) => article switch
    {
        Technique t => t.Gloss,
        Muscle m => m.PlainTitle,
        Complaint c => c.Gloss,
        Routine or Tool or Page => null,
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<string> FactsOf(Article article, Vantage from) => article switch
    {
        Technique t => TechniqueFacts.InShort(t, from),
        Routine r => [Words.WithCapital(DoseWords.InTime(RoutineContents.TotalOf(r, from))), DoseWords.OnDays(r.Days)],
        Tool t => [.. new[] { t.Diameter?.ToString(), t.Hardness is { } h ? Words.Of(h) : null }.OfType<string>()],
        Muscle m => [Words.Of(m.Layer)],
        Complaint or Page => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>Why readers should rather take another; null when nothing speaks against it.</summary>
    public static string? MarkOf(Article article) => article switch
    {
        { Status: Status.Retired } => "Retired",
        Technique { RiskTier: RiskTier.Gated } => "Only with a clinician's go-ahead",
        _ => null,
    };
}
