using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>
/// The body itself, of nobody in particular: an outline, and the few lines that tell front from back. One half is written and drawn
/// twice. It reaches a unit over the midline, so that no gap shows between the halves.
/// </summary>
internal static class BodyLines
{
    private static readonly MapPoint Top = new(-1, 2);
    private static readonly MapPoint OuterThigh = new(36, 270);
    private static readonly MapPoint InnerThigh = new(10, 270);
    private static readonly MapPoint Crotch = new(0, 214);

    // Head, arm and side of the trunk. An armpit is a corner: twice the same.
    private static readonly ImmutableArray<MapPoint> Upper = Points.Of(
        10, 2, 16, 14, 16, 26, 14, 40, 10, 46, 8, 56, 10, 66, 24, 70, 42, 74, 50, 80, 56, 100, 54, 116, 58, 138, 60, 184, 60, 202, 64, 212, 64, 234, 60, 246, 54, 242,
        50, 206, 46, 160, 46, 138, 42, 106, 42, 106, 38, 128, 34, 142, 34, 158, 40, 178, 42, 192, 44, 208, 42, 228, 38, 256);

    private static readonly ImmutableArray<MapPoint> Leg = Points.Of(
        34, 282, 30, 294, 32, 314, 32, 326, 26, 354, 22, 374, 20, 384, 28, 398, 24, 400, 12, 400, 10, 396, 12, 372, 8, 346, 8, 328, 10, 304, 12, 294);

    private static readonly ImmutableArray<MapPoint> Groin = Points.Of(6, 244, 2, 224);

    private const string Back =
        "M0 68V164M0 188V214M12 84q3 14 10 24 8-1 12-18M3 217q12 8 24 0M14 290q7 6 14 0";

    private const string Front =
        "M0 158q3 2 0 5M6 70q13 6 30 6M4 112q14 8 26-2M34 184q-10 18-30 28M15 284q-3 13 5 13 8 0 7-13M4 17h1M-1 32h1q2 0 3-1";

    private static readonly string Trunk = MapPath.Pulled(Top, Upper, OuterThigh) + "H10" + MapPath.PulledOn(InnerThigh, Groin, Crotch) + "h-1";

    private static readonly string Whole =
        MapPath.Pulled(Top, Upper, OuterThigh) + MapPath.PulledOn(OuterThigh, Leg, InnerThigh) + MapPath.PulledOn(InnerThigh, Groin, Crotch) + "h-1";

    /// <summary>Below the window the legs are left out when it ends above the knees; all that remains is the same in every drawing.</summary>
    public static string SkinIn(MapBox window) => Svg.OnBoth("skin", window.Bottom < OuterThigh.Down ? Trunk : Whole);

    /// <summary>Spine, shoulder blades and folds behind; face, collar bones, navel, groin and knees in front.</summary>
    public static string FoldsOf(BodyView view) => Svg.OnBoth("fold", view switch
    {
        BodyView.Front => Front,
        BodyView.Back => Back,
        _ => throw new UnreachableException(),
    });
}
