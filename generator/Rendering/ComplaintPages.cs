using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Maps;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of a complaint's page.</summary>
internal static class ComplaintPages
{
    public static ComplaintView Build(Complaint complaint, Vantage from)
    {
        var redFlags = complaint.RedFlags.Select(from.Find<SafetyRule>).OfType<SafetyRule>();
        var meant = Inverse.Entries<Article>(complaint.Id, Relation.MeantFor, from).ToList();
        return new ComplaintView
        {
            Page = Frames.Of(complaint, from),
            PackPdfs = PrintLinks.ToPack(complaint, from),
            Gloss = complaint.Gloss,
            Summary = complaint.Summary,
            Status = Statuses.Of(complaint),
            Care = CareCards.Of(redFlags, from, rule => SafetyBlocks.Of(rule, from)),
            Prose = ProseViews.Of(complaint, from),
            Felt = AreaFigures.Of(complaint, from),
            Techniques = Cards.Of(Cards.InReadingOrder(meant.OfType<Technique>()), from),
            Routines = Cards.Of(Cards.InReadingOrder(meant.OfType<Routine>()), from),
            Claims = ClaimViews.Of(complaint, from),
            MentionedIn = Inverse.MentionedIn(complaint.Id, from, meant.Select(a => from.ItemOf(a.Id)).ToImmutableArray()),
            Sources = Inverse.SourcesOf(complaint.Id, from),
        };
    }
}
