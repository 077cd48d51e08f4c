using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>What must hold between the body map, the muscles and the spots of techniques.</summary>
internal static class BodyMapCheck
{
    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        if (catalog.BodyMap is { } map)
        {
            CheckRegions(map, catalog, graph, report);
            foreach (var landmark in map.Landmarks)
            {
                CheckInside(landmark.CloseUp, [landmark.At.Value], landmark.At.Place, "the landmark", report);
            }
        }

        // Of a faulty map no zone is known.
        if (catalog.FaultyBodyMap is null)
        {
            foreach (var technique in catalog.OfKind<Technique>().Where(t => t.Spot is not null))
            {
                CheckSpot(technique, technique.Spot!, catalog, graph, report);
            }
        }
    }

    // A region whose muscle is unknown may be the very one that is missing.
    private static void CheckRegions(BodyMap map, Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        var drawn = map.Regions.Select(r => graph.At(r.Muscle.Place)).ToHashSet();
        if (drawn.Contains(null))
        {
            return;
        }

        foreach (var muscle in catalog.OfKind<Muscle>().Where(m => !drawn.Contains(m.Id) && !MuscleGroups.PartsOf(m.Id, graph).Any(drawn.Contains)))
        {
            report.MuscleWithoutRegion(muscle.Title.Place, muscle.Title.Value);
        }
    }

    private static void CheckSpot(Technique technique, Spot spot, Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        if (spot.Target is { } target)
        {
            CheckInside(spot.CloseUp, target.Points, target.Place, "the target", report);
        }

        if (spot.Ball is { } middle)
        {
            CheckInside(spot.CloseUp, [middle.Value], middle.Place, "the ball", report);
        }

        var zones = (catalog.BodyMap?.Zones ?? []).Where(z => z.CloseUp == spot.CloseUp).ToList();
        foreach (var name in spot.Avoid)
        {
            if (zones.Find(z => z.Id.Value == name.Value) is { } zone)
            {
                CheckApart(spot, zone, SpotBall.RadiusOf(technique, catalog, graph), report);
            }
            else
            {
                report.UnknownZone(name.Place, name.Value, WordOf(spot.CloseUp), NearestName.Find(name.Value, zones.Select(z => z.Id.Value)));
            }
        }
    }

    private static void CheckApart(Spot spot, NoGoZone zone, double radius, DiagnosticBag report)
    {
        if (spot.Target is { } target && target.Overlaps(zone.Shape))
        {
            report.SpotInZone(target.Place, "the target", zone.Id.Value);
        }
        else if (spot.Ball is { } ball && zone.Shape.Overlaps(ball.Value, radius))
        {
            report.SpotInZone(ball.Place, "the ball", zone.Id.Value);
        }
    }

    private static void CheckInside(CloseUp closeUp, IEnumerable<MapPoint> points, Location place, string what, DiagnosticBag report)
    {
        var window = closeUp.Window();
        if (!points.All(window.Contains))
        {
            report.OutsideCloseUp(
                place, what, WordOf(closeUp), FormattableString.Invariant($"0 to {window.Right} across and {window.Top} to {window.Bottom} down"));
        }
    }

    private static string WordOf(CloseUp closeUp) => closeUp switch
    {
        CloseUp.LowBack => "low-back",
        CloseUp.Buttock => "buttock",
        CloseUp.HipFront => "hip-front",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
