using System.Collections.Immutable;
using System.Diagnostics;

namespace Handbook.Model;

/// <summary>A pose that can be drawn: one for each position of the body, and variants.</summary>
internal enum FigurePreset
{
    SideLying,
    ThreeQuarterLying,
    Supine,
    KneeToChest,
    Bridge,
    Prone,
    ProneOnForearms,
    SittingChair,
    SittingCrossed,
    SittingFloor,
    StandingWall,
    StandingSideToWall,
    HalfKneeling,
    Standing,
    Walking,
}

/// <summary>What goes with which pose.</summary>
internal static class FigurePresets
{
    /// <summary>The preset with the name of a position.</summary>
    public static FigurePreset Preset(this BodyPosition position) => position switch
    {
        BodyPosition.SideLying => FigurePreset.SideLying,
        BodyPosition.ThreeQuarterLying => FigurePreset.ThreeQuarterLying,
        BodyPosition.Supine => FigurePreset.Supine,
        BodyPosition.Prone => FigurePreset.Prone,
        BodyPosition.SittingChair => FigurePreset.SittingChair,
        BodyPosition.SittingFloor => FigurePreset.SittingFloor,
        BodyPosition.StandingWall => FigurePreset.StandingWall,
        BodyPosition.HalfKneeling => FigurePreset.HalfKneeling,
        BodyPosition.Standing => FigurePreset.Standing,
        _ => throw new UnreachableException(),
    };

    /// <summary>The props that have a place in a pose, whether they are drawn by themselves or only when an author lists them.</summary>
    public static ImmutableArray<FigureProp> FittingProps(this FigurePreset preset) => preset switch
    {
        FigurePreset.SideLying or FigurePreset.ThreeQuarterLying or FigurePreset.Supine or FigurePreset.KneeToChest or FigurePreset.Bridge => [FigureProp.Floor, FigureProp.Mat, FigureProp.Pillow],
        FigurePreset.Prone or FigurePreset.ProneOnForearms or FigurePreset.SittingFloor => [FigureProp.Floor, FigureProp.Mat],
        FigurePreset.SittingChair or FigurePreset.SittingCrossed => [FigureProp.Floor, FigureProp.Mat, FigureProp.Chair],
        FigurePreset.StandingWall or FigurePreset.StandingSideToWall => [FigureProp.Floor, FigureProp.Mat, FigureProp.Wall],
        FigurePreset.Standing or FigurePreset.Walking => [FigureProp.Floor, FigureProp.Mat],
        FigurePreset.HalfKneeling => [FigureProp.Floor, FigureProp.Mat, FigureProp.Chair, FigureProp.Pillow],
        _ => throw new UnreachableException(),
    };
}
