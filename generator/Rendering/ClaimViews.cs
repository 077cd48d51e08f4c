using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Claims as readers see them: on the pages that make them, and all together on the evidence page.</summary>
internal static class ClaimViews
{
    /// <summary>Those that an article makes, in the order it lists them.</summary>
    public static ClaimsView Of(Article article, Vantage from) => Of(article.Claims.Select(from.Find<Claim>).OfType<Claim>(), from);

    public static EvidencePageView BuildPage(Page page, Vantage from) => new()
    {
        Page = Frames.Of(page, from),
        Summary = page.Summary,
        Prose = ProseViews.Of(page, from),
        Claims = Of(from.Site.Catalog.OfKind<Claim>().OrderBy(c => c.Title.Place.Start.Line), from),
        Grades = [.. Enum.GetValues<EvidenceGrade>().Select(Words.Of).Select(g => TechniqueFacts.Fact(g.Grade, g.Meaning))],
        MentionedIn = Inverse.MentionedIn(page.Id, from),
        Sources = Inverse.SourcesOf(page.Id, from),
    };

    private static ClaimsView Of(IEnumerable<Claim> claims, Vantage from)
    {
        var views = claims.Select(c => (c.Kind, View: Of(c, from))).ToList();
        ImmutableArray<ClaimView> OfKind(ClaimKind kind) => [.. views.Where(v => v.Kind == kind).Select(v => v.View)];
        return new ClaimsView(OfKind(ClaimKind.Known), OfKind(ClaimKind.NotKnown));
    }

    private static ClaimView Of(Claim claim, Vantage from) => new()
    {
        Anchor = from.Site.Plan.AddressOf(claim.Id).Fragment!,
        Text = claim.Title.Value,
        Certainty = claim.Grade is { } grade ? Words.WithSmallLetter(Words.Of(grade).Grade) : null,
        Population = claim.Population,
        Sources = Inverse.SourcesOf(claim.Id, from),
        MadeBy = Inverse.Items(from.Site.Graph.To(claim.Id, Relation.Claims), from),
    };
}
