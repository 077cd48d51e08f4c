using System.Collections.Immutable;
using System.Globalization;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of the sources page.</summary>
internal static class SourcePages
{
    public static SourcesView Build(Page page, Vantage from) => new()
    {
        Page = Frames.Of(page, from),
        Summary = page.Summary,
        Prose = ProseViews.Of(page, from),
        Strengths = [.. Enum.GetValues<SourceStrength>().Select(s => TechniqueFacts.Fact(Words.Of(s), Words.MeaningOf(s)))],
        Items =
        [
            .. from.Site.Catalog.OfKind<Source>()
                .OrderBy(s => s.Title.Value, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Title.Value, StringComparer.Ordinal)
                .Select(s => Of(s, from)),
        ],
        MentionedIn = Inverse.MentionedIn(page.Id, from),
    };

    private static SourceView Of(Source source, Vantage from) => new()
    {
        Anchor = from.Site.Plan.AddressOf(source.Id).Fragment ?? string.Empty,
        Title = source.Title.Value,
        Imprint = ImprintOf(source),
        Address = source.Address,
        Kind = Words.Of(source.Kind),
        Strength = source.Strength is { } strength ? Words.Of(strength) : null,
        Retrieved = source.Retrieved is { } date ? Words.Of(date) : null,
        Note = source.Note,
        CommercialInterest = source.CommercialInterest,
        CitedBy = CitedBy(source, from),
    };

    // The safety page says beside each rule what it rests on; the texts of all rules would be most of this page.
    private static LinkItem RulesOf(List<EntryId> rules, Vantage from)
    {
        var first = from.Site.Plan.AddressOf(rules[0]);
        return rules.Count == 1
            ? new LinkItem("1 safety rule", first.RelativeTo(from.Path))
            : new LinkItem(string.Create(CultureInfo.InvariantCulture, $"{rules.Count} safety rules"), from.HrefOf(first.Path));
    }

    private static string? ImprintOf(Source source)
    {
        var parts = new[] { source.Authors, source.Publisher, source.Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>();
        return string.Join(", ", parts) is { Length: > 0 } imprint ? imprint : null;
    }

    private static ImmutableArray<LinkItem> CitedBy(Source source, Vantage from)
    {
        var graph = from.Site.Graph;
        var citing = graph.To(source.Id, Relation.Cites).Concat(graph.To(source.Id, Relation.Mentions))
            .SelectMany(id => id.Kind == EntryKind.Claim ? graph.To(id, Relation.Claims) : [id])
            .Distinct().Order().ToList();
        var rules = citing.Where(id => id.Kind == EntryKind.SafetyRule).ToList();
        return [.. Inverse.Items(citing.Except(rules), from), .. rules.Count == 0 ? [] : new[] { RulesOf(rules, from) }];
    }
}
