using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>The body itself, of nobody in particular: an outline, and the few lines that tell front from back.</summary>
internal static class BodyLines
{
    private static readonly ImmutableArray<MapPoint> Half = Points.Of(
        0, 2, 9, 4, 15, 13, 16, 26, 13, 39, 9, 47, 9, 58, 11, 65, 24, 70, 40, 74, 50, 81, 54, 95, 55, 115, 57, 140, 58, 160, 60, 185, 61, 203,
        64, 214, 64, 230, 60, 243, 55, 242, 52, 228, 51, 212, 51, 203, 49, 185, 47, 165, 45, 140, 43, 118, 41.5, 106, 41.5, 106, 39, 122, 35, 138,
        33.5, 150, 35, 161, 39, 174, 42, 190, 43, 203, 42, 225, 38, 256, 33, 282, 31, 294, 32, 310, 31.5, 326, 27, 352, 22, 374, 21, 384, 26, 394,
        26, 399, 14, 400, 10, 396, 11, 384, 11, 372, 9, 345, 8, 322, 10, 306, 11, 294, 10, 276, 6, 248, 2, 222, 0, 215);

    // Only what the windows of close-ups show: the arms are cut off straight.
    private static readonly ImmutableArray<MapPoint> TrunkHalf = Points.Of(
        0, 60, 75, 60, 75, 260, 54, 240, 51, 203, 47, 165, 43, 118, 41.5, 106, 41.5, 106, 39, 122, 35, 138, 33.5, 150, 35, 161, 39, 174, 42, 190, 43, 203,
        42, 225, 38, 256, 36, 270, 9, 270, 6, 248, 2, 222, 0, 215);

    private static readonly string Back =
        "M0 68V164M0 188V214"
        + MapPath.OpenOnBoth(Points.Of(12, 84, 16, 96, 22, 108, 30, 102, 34, 90))
        + MapPath.OpenOnBoth(Points.Of(3, 217, 14, 221, 27, 217))
        + MapPath.OpenOnBoth(Points.Of(14, 290, 21, 293, 28, 290));

    private static readonly string Front =
        "M-1.5 160.5a1.5 2 0 1 0 3 0a1.5 2 0 1 0-3 0"
        + MapPath.OpenOnBoth(Points.Of(6, 70, 20, 74, 36, 76))
        + MapPath.OpenOnBoth(Points.Of(4, 112, 16, 116, 30, 110))
        + MapPath.OpenOnBoth(Points.Of(34, 184, 22, 199, 4, 212))
        + MapPath.OpenOnBoth(Points.Of(15, 284, 14, 292, 20, 297, 27, 292, 27, 284))
        + "M-4 17h1M4 17h-1M-3 31q3 2 6 0";

    public static string Outline { get; } = MapPath.Closed(Points.BothHalves(Half));

    /// <summary>From the chest to the thighs, for close-ups.</summary>
    public static string Trunk { get; } = MapPath.Closed(Points.BothHalves(TrunkHalf));

    /// <summary>Spine, shoulder blades and folds behind; face, collar bones, navel, groin and knees in front.</summary>
    public static string FoldsOf(BodyView view) => view switch
    {
        BodyView.Front => Front,
        BodyView.Back => Back,
        _ => throw new UnreachableException(),
    };
}
