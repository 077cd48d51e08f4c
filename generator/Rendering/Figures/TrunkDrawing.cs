namespace Handbook.Rendering.Figures;

/// <summary>The lines of neck, shirt and seat of the trousers.</summary>
internal sealed class TrunkDrawing(Body body, Camera camera)
{
    public double Depth => camera.Nearness((body.Waist.Center + body.Chest.Center) * 0.5);

    public Line Neck() => new Line().Row(camera.See(body.NeckBase), camera.See(body.Head.Point(-0.25, -0.45, 0)));

    public Line Shirt()
    {
        var collar = body.NeckBase - (body.Trunk[6].Axes.Up * 3.5);
        return new Line()
            .Soft(Around([body.Trunk[2], body.Trunk[3], body.Trunk[4], body.Trunk[6]], 3.5))
            .Row(camera.See(body.WorkedArm.Root), camera.See(collar), camera.See(body.OtherArm.Root));
    }

    public Line Seat() => new Line().Soft(Around([.. body.Trunk.Take(3)], 3.4));

    // The silhouette of a row of slices: for each the two points that are farthest across the row, less what the line adds.
    private List<V2> Around(IReadOnlyList<Blob> slices, double inset)
    {
        var centers = slices.Select(s => camera.See(s.Center)).ToList();
        var (left, right) = (new List<V2>(), new List<V2>());
        for (var i = 0; i < slices.Count; i++)
        {
            var across = (centers[Math.Min(i + 1, slices.Count - 1)] - centers[Math.Max(i - 1, 0)]).Unit.Across;
            left.Add(camera.See(slices[i].Farthest(camera.Behind(across))) - (across * inset));
            right.Add(camera.See(slices[i].Farthest(camera.Behind(across * -1))) + (across * inset));
        }

        right.Reverse();
        return [.. left, .. right];
    }
}
