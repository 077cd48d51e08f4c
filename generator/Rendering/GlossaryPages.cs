using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of the glossary.</summary>
internal static class GlossaryPages
{
    public static GlossaryView Build(Page page, Vantage from) => new()
    {
        Page = Frames.Of(page, from),
        Summary = page.Summary,
        Prose = ProseViews.Of(page, from),
        Terms = TermsOf(from),
        MentionedIn = Inverse.MentionedIn(page.Id, from),
        Sources = Inverse.SourcesOf(page.Id, from),
    };

    // Readers look under the letter, whatever its case.
    public static IEnumerable<Term> InOrder(Vantage from) => from.Site.Catalog.OfKind<Term>()
        .OrderBy(t => t.Title.Value, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Title.Value, StringComparer.Ordinal);

    private static ImmutableArray<TermView> TermsOf(Vantage from) =>
    [
        .. InOrder(from)
            .Select(t => new TermView(
                from.Site.Plan.AddressOf(t.Id).Fragment ?? string.Empty,
                t.Title.Value,
                t.Aliases.IsEmpty ? null : string.Join(", ", t.Aliases.Select(a => a.Value)),
                t.Meaning,
                Inverse.Items(from.Site.Graph.From(t.Id, Relation.SeeAlso), from))),
    ];
}
