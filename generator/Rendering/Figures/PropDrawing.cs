using System.Diagnostics;
using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>Draws what the body lies, sits or leans on.</summary>
internal sealed class PropDrawing(Scene scene, Camera camera)
{
    public const double ChairTop = 86;

    private const double SeatHeight = 46;
    private static readonly int[] Ends = [-1, 1];

    public IEnumerable<Mark> Draw(FigureProp prop) => prop switch
    {
        FigureProp.Floor => [Floor()],
        FigureProp.Mat => Mat(),
        FigureProp.Wall => Wall(),
        FigureProp.Chair => Chair(),
        FigureProp.Pillow => [Pillow()],
        _ => throw new UnreachableException(),
    };

    private Mark Floor()
    {
        var (least, most) = scene.Extent;
        return new Mark(Brush.Ground, Flat(new V3(least.X - 14, 0, least.Z - 20), new V3(most.X + 14, 0, most.Z + 14)));
    }

    private IEnumerable<Mark> Mat()
    {
        var (least, most) = scene.Extent;
        return [new Mark(Brush.Board, Flat(new V3(least.X - 9, 0, least.Z - 12), new V3(most.X + 9, 0, most.Z + 10)))];
    }

    private IEnumerable<Mark> Wall()
    {
        var (least, most) = scene.Extent;
        var (from, to) = (new V3(scene.WallX - 7, 0, least.Z - 90), new V3(scene.WallX, most.Y + 8, most.Z + 25));
        return
        [
            new Mark(Brush.Side, Sheet(to, new V3(0, 0, from.Z - to.Z), new V3(0, -to.Y, 0))),
            new Mark(Brush.Board, Sheet(to, new V3(from.X - to.X, 0, 0), new V3(0, -to.Y, 0))),
        ];
    }

    private IEnumerable<Mark> Chair()
    {
        var at = scene.ChairAt;
        V2 See(double x, double y, double z) => camera.See(at + new V3(x, y, z));
        var bars = new Line();
        foreach (var (x, z) in Ends.SelectMany(z => Ends.Select(x => (X: x * 19, Z: z * 18))))
        {
            bars.Row(See(x, x < 0 ? ChairTop : SeatHeight, z), See(x, 2, z));
        }

        return
        [
            new Mark(Brush.Bar, bars),
            new Mark(Brush.Board, Flat(at + new V3(-22, SeatHeight, -21), at + new V3(22, SeatHeight, 21))),
            new Mark(Brush.Side, Sheet(at + new V3(-19, ChairTop, -20), new V3(0, 0, 40), new V3(0, SeatHeight + 14 - ChairTop, 0))),
        ];
    }

    private Mark Pillow()
    {
        var (from, to) = (scene.Pillow.Least, scene.Pillow.Most);
        var inset = new V3(3, 0, 3);
        var height = new V3(0, (to.Y - from.Y) / 2, 0);
        return new Mark(Brush.Pillow, Flat(from + inset + height, (to - inset) with { Y = height.Y }));
    }

    // Two corners of a level oblong.
    private Line Flat(V3 least, V3 most) => Sheet(least, new V3(most.X - least.X, 0, 0), new V3(0, 0, most.Z - least.Z));

    private Line Sheet(V3 corner, V3 along, V3 across) =>
        new Line().Ring(camera.See(corner), camera.See(corner + along), camera.See(corner + along + across), camera.See(corner + across));
}
