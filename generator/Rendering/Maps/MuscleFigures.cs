using Handbook.Linking;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Maps;

/// <summary>Pictures of where muscles lie, and of where some people feel them.</summary>
internal static class MuscleFigures
{
    /// <summary>Where a muscle lies; null without a body map.</summary>
    public static FigureView? PlaceOf(Muscle muscle, Vantage from)
    {
        var marks = RegionsOf(muscle.Id, from).Select(r => new BodyMark(r.View, r.Shape, null, false)).ToList();
        var title = $"Where the {NameOf(muscle)} lies";
        return marks.Count == 0
            ? null
            : new FigureView(
                BodyPictures.Of(new BodyPicture("fig:place", title, null, marks)),
                $"{title}: filled in, left and right.");
    }

    /// <summary>Where some people feel a sore spot of the muscle; null when the body map does not say.</summary>
    public static FigureView? ReferralOf(Muscle muscle, Vantage from)
    {
        var felt = (from.Site.Catalog.BodyMap?.Referral ?? [])
            .Where(r => from.Site.Graph.At(r.Muscle.Place) == muscle.Id)
            .Select(r => new BodyMark(r.View, r.Shape, BodySide.Left, true))
            .ToList();
        if (felt.Count == 0)
        {
            return null;
        }

        BodyMark[] marks = [.. felt, .. RegionsOf(muscle.Id, from).Select(r => new BodyMark(r.View, r.Shape, BodySide.Left, false))];
        var places = string.Join("; ", muscle.Referral);
        return new FigureView(
            BodyPictures.Of(new BodyPicture(
                "fig:referral",
                $"Teaching aid: where some people feel the {NameOf(muscle)}",
                $"Hatched: {places}.",
                marks)),
            "Filled in: the muscle. Hatched: where some people feel it. Drawn for the left side.");
    }

    /// <summary>The muscles that a technique reaches; null without a body map.</summary>
    public static FigureView? WorkedBy(Technique technique, Vantage from)
    {
        var graph = from.Site.Graph;
        BodyMark[] marks =
        [
            .. Reached(technique.Id, Relation.TargetsPrimarily, false, from),
            .. Reached(technique.Id, Relation.TargetsSecondarily, true, from),
            .. Reached(technique.Id, Relation.TargetsOverlying, true, from),
        ];
        if (marks.Length == 0)
        {
            return null;
        }

        string Names(Relation relation) => string.Join(", ", graph.From(technique.Id, relation).Select(from.TitleOf));
        var others = string.Join(", ", new[] { Names(Relation.TargetsSecondarily), Names(Relation.TargetsOverlying) }.Where(n => n.Length > 0));
        var hatched = others.Length > 0 ? $" Hatched: {others}." : string.Empty;
        return new FigureView(
            BodyPictures.Of(new BodyPicture(
                "fig:muscles",
                $"Muscles of the {technique.Title.Value}",
                $"Filled in: {Names(Relation.TargetsPrimarily)}.{hatched}",
                marks)),
            others.Length > 0 ? "Filled in: worked. Hatched: reached as well, or pressed through." : "Filled in: worked.");
    }

    /// <summary>The regions of a muscle, or those of its parts.</summary>
    public static IEnumerable<MuscleRegion> RegionsOf(EntryId muscle, Vantage from)
    {
        var graph = from.Site.Graph;
        var own = (from.Site.Catalog.BodyMap?.Regions ?? []).Where(r => graph.At(r.Muscle.Place) == muscle).ToList();
        return own.Count > 0 ? own : MuscleGroups.PartsOf(muscle, graph).Order().SelectMany(part => RegionsOf(part, from)).Distinct();
    }

    private static IEnumerable<BodyMark> Reached(EntryId technique, Relation relation, bool isHatched, Vantage from) =>
        from.Site.Graph.From(technique, relation)
            .SelectMany(m => RegionsOf(m, from))
            .Distinct()
            .Select(r => new BodyMark(r.View, r.Shape, null, isHatched));

    private static string NameOf(Muscle muscle) => Words.WithSmallLetter(muscle.Title.Value);
}
