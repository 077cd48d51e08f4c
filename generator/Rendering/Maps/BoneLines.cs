using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>The bones that a close-up shows under the skin, so that a finger can find them.</summary>
internal static class BoneLines
{
    private const int TopOfSpine = 100;
    private const int Sacrum = 166;
    private const int HeightOfVertebra = 8;

    private static readonly ImmutableArray<MapPoint>[] Ribs =
    [
        Points.Of(2, 111, 13, 110, 25, 113, 33, 118, 38, 124, 37, 127, 31, 122, 23, 118, 12, 115, 2, 115),
        Points.Of(2, 117, 12, 117, 23, 121, 31, 127, 35, 132, 34, 135, 29, 131.5, 21, 126, 11, 122, 2, 121),
        Points.Of(2, 123, 10, 124, 20, 129, 28, 135, 31, 138.5, 30, 141, 26, 138.5, 18, 133.5, 9, 128.5, 2, 127),
        Points.Of(2, 129, 8, 131, 16, 135, 21, 139.5, 19.5, 142, 14, 139, 7, 135, 2, 133),
    ];

    private static readonly ImmutableArray<MapPoint> HipFromBehind = Points.Of(
        11, 173, 14, 167.5, 20, 163, 28, 161, 35, 164.5, 37, 171, 34, 181, 32, 190, 26, 202, 20, 215, 14, 217, 11, 211, 16, 201, 19, 191, 15, 184);

    private static readonly ImmutableArray<MapPoint> HipFromFront = Points.Of(
        10, 169, 15, 164, 24, 160.5, 32, 163, 36, 170, 33, 179, 29, 182, 28, 189, 23, 194, 13, 199, 3, 199, 1, 204, 3, 209, 9, 207, 15, 214, 20, 213,
        19, 206, 26, 202, 31, 196, 35, 184);

    private static readonly ImmutableArray<MapPoint> Thigh = Points.Of(
        32, 187, 38, 186, 42, 192, 40.5, 201, 38, 216, 36, 256, 29, 256, 30, 216, 29, 202, 27, 194);

    private static readonly ImmutableArray<MapPoint> SacrumHalf = Points.Of(0, 167, 8, 167, 11, 172, 8, 183, 3, 194, 0, 197);

    private static readonly ImmutableArray<MapPoint> TailHalf = Points.Of(0, 197, 2.6, 198, 1.8, 204, 0, 207);

    private static readonly string Pelvis = Both(HipFromBehind) + Middle(SacrumHalf) + Middle(TailHalf);

    private static readonly string LowBack = string.Concat(Ribs.Select(Both)) + Pelvis + Spine(TopOfSpine);

    private static readonly string Buttock = Both(Thigh) + Pelvis + Spine(Sacrum - (2 * HeightOfVertebra));

    private static readonly string HipFront = Both(Thigh) + Both(HipFromFront);

    public static string Of(CloseUp closeUp) => closeUp switch
    {
        CloseUp.LowBack => LowBack,
        CloseUp.Buttock => Buttock,
        CloseUp.HipFront => HipFront,
        _ => throw new UnreachableException(),
    };

    private static string Both(ImmutableArray<MapPoint> half) => MapPath.ClosedOnBoth(half);

    private static string Middle(ImmutableArray<MapPoint> half) => MapPath.Closed(Points.BothHalves(half));

    private static string Spine(int top) => string.Concat(
        Enumerable.Range(0, (Sacrum - top) / HeightOfVertebra)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"M-3.2 {Sacrum - HeightOfVertebra - (i * HeightOfVertebra)}q3.2-2 6.4 0l-.6 5q-2.6 2-5.2 0z")));
}
