namespace Handbook.Rendering.Figures;

/// <summary>How far a body reaches in space.</summary>
internal static class Reach
{
    private static readonly V3[] Ways = [new(1, 0, 0), new(0, 1, 0), new(0, 0, 1)];

    public static (V3 Least, V3 Most, (V3 Least, V3 Most) Trunk) Of(Body body)
    {
        var trunk = Box(body.Trunk.SelectMany(Edges));
        Limb[] limbs = [body.WorkedArm, body.OtherArm, body.WorkedLeg, body.OtherLeg];
        var ends = limbs.SelectMany(l => new[] { l.Root, l.Middle, l.End });
        var hands = Parts.Hand(body.WorkedArm).Concat(Parts.Hand(body.OtherArm)).Select(r => r.Center);
        var feet = Parts.Foot(body.WorkedLeg).Concat(Parts.Foot(body.OtherLeg)).Select(r => r.Center);
        var (least, most) = Box([.. body.Trunk.Append(body.Head).SelectMany(Edges), .. ends, .. hands, .. feet]);
        return (least, most, trunk);
    }

    private static IEnumerable<V3> Edges(Blob blob) => Ways.SelectMany(w => new[] { blob.Farthest(w), blob.Farthest(w * -1) });

    private static (V3 Least, V3 Most) Box(IEnumerable<V3> points)
    {
        var all = points.ToList();
        return (
            new V3(all.Min(p => p.X), all.Min(p => p.Y), all.Min(p => p.Z)),
            new V3(all.Max(p => p.X), all.Max(p => p.Y), all.Max(p => p.Z)));
    }
}
