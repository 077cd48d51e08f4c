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
        V2 At(double x, double z) => camera.See(new V3(x, 0, z));
        return new Mark("g", new Outline().Polygon(
            At(least.X - 14, least.Z - 20), At(most.X + 14, least.Z - 20), At(most.X + 14, most.Z + 14), At(least.X - 14, most.Z + 14)));
    }

    private IEnumerable<Mark> Mat()
    {
        var (least, most) = scene.Extent;
        return BoxOf(new V3(least.X - 9, -2.5, least.Z - 12), new V3(most.X + 9, 0, most.Z + 10));
    }

    private IEnumerable<Mark> Wall()
    {
        var (least, most) = scene.Extent;
        var (from, to) = (new V3(scene.WallX - 7, 0, least.Z - 90), new V3(scene.WallX, most.Y + 8, most.Z + 25));
        V2 At(double y, double z) => camera.See(new V3(to.X, y, z));
        var board = new Outline().Polygon(At(0, from.Z), At(9, from.Z), At(9, to.Z), At(0, to.Z));
        return [.. BoxOf(from, to), new Mark("a", board)];
    }

    private IEnumerable<Mark> Chair()
    {
        var at = scene.ChairAt;
        IEnumerable<Mark> Leg(double x, double z) => BoxOf(at + new V3(x - 1.8, 0, z - 1.8), at + new V3(x + 1.8, SeatHeight - 3, z + 1.8));
        var back = BoxOf(at + new V3(-22, SeatHeight + 14, -20), at + new V3(-18.5, ChairTop, 20));
        var posts = Ends.SelectMany(z => BoxOf(at + new V3(-22, SeatHeight, (z * 18) - 1.8), at + new V3(-18.5, SeatHeight + 14, (z * 18) + 1.8)));
        var legs = Ends.SelectMany(z => Ends.SelectMany(x => Leg(x * 19, z * 18)));
        return [.. legs, .. BoxOf(at + new V3(-22, SeatHeight - 4, -21), at + new V3(22, SeatHeight, 21)), .. posts, .. back];
    }

    private Mark Pillow()
    {
        var (from, to) = (scene.Pillow.Least, scene.Pillow.Most);
        var middle = (from + to) * 0.5;
        var ways = new[] { new V2(-1, 0), new V2(-0.8, 0.8), new V2(0, 1), new V2(0.8, 0.8), new V2(1, 0), new V2(0.8, -0.8), new V2(0, -1), new V2(-0.8, -0.8) };
        var blob = new Blob(middle, Axes.Of(new V3(1, 0, 0), new V3(0, 1, 0)), (to - from) * 0.5);
        return new Mark("p", new Outline().Smooth([.. ways.Select(w => camera.See(blob.Farthest(camera.Behind(w))) + (w * (Math.Abs(w.X * w.Y) > 0 ? 2.5 : 0)))]));
    }

    // Of a box one sees the faces that look toward the eye: at most three.
    private IEnumerable<Mark> BoxOf(V3 least, V3 most)
    {
        V3 At(bool x, bool y, bool z) => new(x ? most.X : least.X, y ? most.Y : least.Y, z ? most.Z : least.Z);
        var (x, y, z) = (camera.ToEye.X > 0, camera.ToEye.Y > 0, camera.ToEye.Z > 0);
        V2 See(bool a, bool b, bool c) => camera.See(At(a, b, c));
        var sides = new Outline();
        if (Math.Abs(camera.ToEye.X) > 0.02)
        {
            sides.Polygon(See(x, false, false), See(x, true, false), See(x, true, true), See(x, false, true));
        }

        sides.Polygon(See(false, false, z), See(true, false, z), See(true, true, z), See(false, true, z));
        var top = new Outline().Polygon(See(false, y, false), See(true, y, false), See(true, y, true), See(false, y, true));
        return [new Mark("b", sides), new Mark("a", top)];
    }
}
