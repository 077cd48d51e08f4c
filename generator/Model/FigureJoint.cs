using System.Diagnostics;

namespace Handbook.Model;

/// <summary>A joint of the drawn figure. The worked side is the one that the technique treats, the other is the other.</summary>
internal enum FigureJoint
{
    Lean,
    SideLean,
    LowBack,
    UpperBack,
    SideBend,
    Neck,
    HeadTurn,
    WorkedShoulder,
    WorkedShoulderOut,
    WorkedShoulderTurn,
    WorkedElbow,
    WorkedHip,
    WorkedHipOut,
    WorkedHipTurn,
    WorkedKnee,
    WorkedAnkle,
    OtherShoulder,
    OtherShoulderOut,
    OtherShoulderTurn,
    OtherElbow,
    OtherHip,
    OtherHipOut,
    OtherHipTurn,
    OtherKnee,
    OtherAnkle,
}

/// <summary>How far each joint may go, in degrees: about what a limber person can do.</summary>
internal static class JointRanges
{
    public static (int Least, int Most) Of(FigureJoint joint) => joint switch
    {
        FigureJoint.Lean or FigureJoint.SideLean => (-60, 60),
        FigureJoint.LowBack => (-40, 60),
        FigureJoint.UpperBack => (-30, 50),
        FigureJoint.SideBend => (-35, 35),
        FigureJoint.Neck => (-60, 60),
        FigureJoint.HeadTurn => (-80, 80),
        FigureJoint.WorkedShoulder or FigureJoint.OtherShoulder => (-70, 180),
        FigureJoint.WorkedShoulderOut or FigureJoint.OtherShoulderOut => (-45, 170),
        FigureJoint.WorkedShoulderTurn or FigureJoint.OtherShoulderTurn => (-100, 100),
        FigureJoint.WorkedElbow or FigureJoint.OtherElbow => (0, 150),
        FigureJoint.WorkedHip or FigureJoint.OtherHip => (-30, 130),
        FigureJoint.WorkedHipOut or FigureJoint.OtherHipOut => (-30, 60),
        FigureJoint.WorkedHipTurn or FigureJoint.OtherHipTurn => (-90, 60),
        FigureJoint.WorkedKnee or FigureJoint.OtherKnee => (0, 150),
        FigureJoint.WorkedAnkle or FigureJoint.OtherAnkle => (-50, 30),
        _ => throw new UnreachableException(),
    };
}
