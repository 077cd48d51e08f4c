using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>The bones that a close-up shows under the skin, so that a finger can find them.</summary>
internal static class BoneLines
{
    private const int Vertebrae = 8;
    private const int VertebraeAboveButtock = 2;

    // Along their middle; how thick they are is for the style sheet to say.
    private const string Ribs = "M2 113q22-1 35 12M2 119q20 0 32 14M2 125q16 0 28 14M2 131q10 0 18 9";

    private static readonly ImmutableArray<MapPoint> HipFromBehind = Points.Of(
        10, 173, 14, 167, 24, 161, 30, 161, 36, 165, 38, 169, 34, 183, 30, 193, 26, 203, 20, 217, 12, 217, 10, 211, 16, 201, 20, 191, 14, 183);

    private static readonly ImmutableArray<MapPoint> HipFromFront = Points.Of(
        6, 170, 16, 162, 28, 160, 36, 166, 36, 176, 28, 182, 28, 192, 16, 198, 0, 200, 2, 208, 10, 208, 16, 216, 20, 214, 18, 206, 24, 204, 34, 194, 38, 182);

    private static readonly ImmutableArray<MapPoint> Thigh = Points.Of(
        31, 185, 39, 187, 43, 191, 41, 201, 37, 215, 39, 259, 27, 261, 31, 213, 29, 205, 27, 195);

    // With the tail bone; both lie over the middle and are drawn whole.
    private const string Sacrum = "M-8 167q8-1 16 0q4 4 2 9-3 10-7 18-3 5-6 0-4-8-7-18-2-5 2-9zM-2 199h4q0 6-2 8-2-2-2-8z";

    private static readonly string LowBack = Both(HipFromBehind) + Svg.Path("bone", Sacrum + Spine(Vertebrae)) + Svg.OnBoth("rib", Ribs) + Svg.OnBoth("rib in", Ribs);

    private static readonly string Buttock = Both(Thigh) + Both(HipFromBehind) + Svg.Path("bone", Sacrum + Spine(VertebraeAboveButtock));

    private static readonly string HipFront = Both(Thigh) + Both(HipFromFront);

    public static string Of(CloseUp closeUp) => closeUp switch
    {
        CloseUp.LowBack => LowBack,
        CloseUp.Buttock => Buttock,
        CloseUp.HipFront => HipFront,
        _ => throw new UnreachableException(),
    };

    private static string Both(ImmutableArray<MapPoint> corners) => Svg.OnBoth("bone", MapPath.PulledRound(corners));

    // From the lowest up, each the same and one step above the other.
    private static string Spine(int count) => new StringBuilder("M-3 166").Insert(7, "m0-8q3-2 6 0l-1 5q-2 2-4 0z", count).ToString();
}
