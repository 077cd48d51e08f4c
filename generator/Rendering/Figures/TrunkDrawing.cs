namespace Handbook.Rendering.Figures;

/// <summary>The outlines of neck, shirt and seat of the trousers.</summary>
internal sealed class TrunkDrawing(Body body, Camera camera)
{
    // Cloth ends in a soft line, not in the round end of the body below it.
    private const double FlatEnd = 0.3;

    public double Depth => camera.Nearness((body.Waist.Center + body.Chest.Center) * 0.5);

    public Outline Neck() => new Outline().Limb(See(body.NeckBase, 5.4), See(body.Head.Point(-0.25, -0.45, 0), 5));

    public Outline Shirt()
    {
        var collar = body.NeckBase - (body.Trunk[6].Axes.Up * 3.5);
        return new Outline()
            .Smooth(Around([.. body.Trunk.Skip(2)], firstEnd: FlatEnd))
            .Limb(See(collar, 5.6), See(body.WorkedArm.Root, 5.9))
            .Limb(See(collar, 5.6), See(body.OtherArm.Root, 5.9));
    }

    public Outline Seat()
    {
        var outline = new Outline().Smooth(Around([.. body.Trunk.Take(3)], lastEnd: FlatEnd));
        outline.Limb(See(body.WorkedLeg.Root, 8.8), See(body.Pelvis.Point(-0.35, -0.1, 0.5), 8));
        return outline.Limb(See(body.OtherLeg.Root, 8.8), See(body.Pelvis.Point(-0.35, -0.1, -0.5), 8));
    }

    // The silhouette of a row of slices: for each the two points that are farthest across the row.
    private List<V2> Around(IReadOnlyList<Blob> slices, double firstEnd = 1, double lastEnd = 1)
    {
        var centers = slices.Select(s => camera.See(s.Center)).ToList();
        var (left, right) = (new List<V2>(), new List<V2>());
        for (var i = 0; i < slices.Count; i++)
        {
            var along = (centers[Math.Min(i + 1, slices.Count - 1)] - centers[Math.Max(i - 1, 0)]).Unit;
            left.Add(camera.See(slices[i].Farthest(camera.Behind(along.Across))));
            right.Add(camera.See(slices[i].Farthest(camera.Behind(along.Across * -1))));
        }

        V2 End(Blob slice, V2 way, double share) =>
            camera.See(slice.Center + ((slice.Farthest(camera.Behind(way.Unit)) - slice.Center) * share));
        var first = End(slices[0], centers[0] - centers[1], firstEnd);
        var last = End(slices[^1], centers[^1] - centers[^2], lastEnd);
        right.Reverse();
        return [first, .. left, last, .. right];
    }

    private Disc See(V3 point, double radius) => new(camera.See(point), radius);
}
