using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Maps;
using Handbook.Rendering.Prints;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of a muscle's page.</summary>
internal static class MusclePages
{
    public static MuscleView Build(Muscle muscle, Vantage from)
    {
        var primary = ReachedBy(muscle, Relation.TargetsPrimarily, from);
        var secondary = ReachedBy(muscle, Relation.TargetsSecondarily, from);
        var overlying = ReachedBy(muscle, Relation.TargetsOverlying, from);
        var avoidedBy = AvoidedBy(muscle, from);
        var complaints = ComplaintsOf(muscle, from);
        return new MuscleView
        {
            Page = Frames.Of(muscle, from),
            PackPdfs = PrintLinks.ToPack(muscle, from),
            PlainTitle = muscle.PlainTitle,
            Summary = muscle.Summary,
            Status = Statuses.Of(muscle),
            Facts = MuscleFacts.Of(muscle, from),
            Prose = ProseViews.Of(muscle, from),
            Place = MuscleFigures.PlaceOf(muscle, from),
            Referral = muscle.Referral,
            ReferralFigure = MuscleFigures.ReferralOf(muscle, from),
            Disputed = muscle.Disputed,
            Primary = primary,
            Secondary = secondary,
            Overlying = overlying,
            AvoidedBy = avoidedBy,
            Complaints = complaints,
            Claims = ClaimViews.Of(muscle, from),
            MentionedIn = Inverse.MentionedIn(
                muscle.Id, from, primary, secondary, overlying, avoidedBy, complaints, MuscleFacts.NeighboursOf(muscle, from)),
            Sources = Inverse.SourcesOf(muscle.Id, from),
        };
    }

    private static ImmutableArray<LinkItem> ReachedBy(Muscle muscle, Relation relation, Vantage from) =>
        [.. Inverse.Entries<Technique>(muscle.Id, relation, from).Select(t => from.ItemOf(t.Id, t.Gloss))];

    // The reason stands with the technique, so it is looked up there by the very reference that made the edge.
    private static ImmutableArray<LinkItem> AvoidedBy(Muscle muscle, Vantage from) =>
    [
        .. Inverse.Entries<Technique>(muscle.Id, Relation.Avoids, from)
            .SelectMany(t => t.Avoids.Where(a => from.Site.Graph.At(a.Muscle.Place) == muscle.Id).Select(a => from.ItemOf(t.Id, a.Why))),
    ];

    // A muscle has no complaints of its own: those of the techniques that reach it on purpose are meant.
    private static ImmutableArray<LinkItem> ComplaintsOf(Muscle muscle, Vantage from)
    {
        var graph = from.Site.Graph;
        var techniques = graph.To(muscle.Id, Relation.TargetsPrimarily).Concat(graph.To(muscle.Id, Relation.TargetsSecondarily));
        return Inverse.Items(techniques.SelectMany(t => graph.From(t, Relation.MeantFor)).Distinct().Order(), from);
    }
}
