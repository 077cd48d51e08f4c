using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Model;
using static Handbook.Model.FigureJoint;

namespace Handbook.Rendering.Figures;

/// <summary>The presets: each a table of angles that somebody has looked at as a picture.</summary>
internal static class PosePresets
{
    private static readonly V3 X = new(1, 0, 0);
    private static readonly V3 Y = new(0, 1, 0);
    private static readonly V3 Z = new(0, 0, 1);

    public static PosePreset Of(FigurePreset preset) => preset switch
    {
        FigurePreset.SideLying => SideLying,
        FigurePreset.ThreeQuarterLying => ThreeQuarterLying,
        FigurePreset.Supine => Supine,
        FigurePreset.Prone => Prone,
        FigurePreset.ProneOnForearms => ProneOnForearms,
        FigurePreset.SittingChair => SittingChair,
        FigurePreset.SittingFloor => SittingFloor,
        FigurePreset.StandingWall => StandingWall,
        FigurePreset.StandingSideToWall => StandingSideToWall,
        FigurePreset.HalfKneeling => HalfKneeling,
        _ => throw new UnreachableException(),
    };

    private static PosePreset SideLying => new()
    {
        Pose = Held(Z, X * -1,
            (SideBend, -6), (Neck, 5), (WorkedShoulder, 150), (WorkedElbow, 100), (OtherShoulder, 55), (OtherElbow, 60), (OtherShoulderOut, -10),
            (WorkedHip, 45), (WorkedKnee, 80), (OtherHip, 55), (OtherKnee, 85)),
        Yaw = 0,
        Pitch = 24,
        Props = [FigureProp.Mat, FigureProp.Pillow],
        SideWords = "{0} side down",
        Words = "Lying on the side, knees bent",
    };

    private static PosePreset ThreeQuarterLying => SideLying with
    {
        Pose = Held(new V3(0, 0.64, 0.77), X * -1,
            (WorkedShoulder, 80), (WorkedShoulderOut, 40), (WorkedElbow, 80), (OtherShoulder, 5), (OtherShoulderOut, 12), (OtherElbow, 75), (OtherShoulderTurn, 60),
            (WorkedHip, 50), (WorkedHipOut, 32), (WorkedHipTurn, -32), (WorkedKnee, 80),
            (OtherHip, 50), (OtherHipOut, 43), (OtherHipTurn, -40), (OtherKnee, 105)) with
        {
            Plants = [Stand(PlantedLimb.OtherLeg) with { Fingers = X }],
        },
        Words = "Lying three-quarters on the back, knees bent",
    };

    private static PosePreset Supine => new()
    {
        Pose = Held(Y, X * -1,
            (WorkedShoulder, 4), (WorkedShoulderOut, 22), (WorkedElbow, 62), (WorkedShoulderTurn, 60),
            (OtherShoulder, 4), (OtherShoulderOut, 22), (OtherElbow, 62), (OtherShoulderTurn, 60),
            (WorkedHip, 52), (WorkedKnee, 100), (OtherHip, 52), (OtherKnee, 100)) with
        {
            Plants = [Stand(PlantedLimb.WorkedLeg) with { Fingers = X }, Stand(PlantedLimb.OtherLeg) with { Fingers = X }],
        },
        Yaw = 0,
        Pitch = 16,
        Props = [FigureProp.Mat, FigureProp.Pillow],
        Words = "Lying on the back, knees bent, feet flat",
    };

    private static PosePreset Prone => new()
    {
        Pose = Held(Y * -1, X,
            (HeadTurn, 70), (WorkedShoulderOut, 105), (WorkedShoulderTurn, -90), (WorkedElbow, 105), (WorkedShoulder, 8),
            (OtherShoulderOut, 105), (OtherShoulderTurn, -90), (OtherElbow, 105), (OtherShoulder, 8), (WorkedAnkle, -50), (OtherAnkle, -50)) with
        {
            Plants = [Rest(PlantedLimb.WorkedArm, X), Rest(PlantedLimb.OtherArm, X)],
        },
        Yaw = 0,
        Pitch = 18,
        Props = [FigureProp.Mat],
        Words = "Lying face down",
    };

    private static PosePreset ProneOnForearms => Prone with
    {
        Pose = Held(Y * -1, X,
            (LowBack, -20), (UpperBack, -15), (Neck, -15), (WorkedShoulder, 80), (WorkedElbow, 80), (OtherShoulder, 80), (OtherElbow, 80),
            (WorkedAnkle, -50), (OtherAnkle, -50)) with
        {
            Plants = [Rest(PlantedLimb.WorkedArm, X), Rest(PlantedLimb.OtherArm, X)],
        },
        Words = "Lying face down, propped on the forearms",
    };

    private static PosePreset SittingChair => new()
    {
        Pose = Held(X, Y,
            (WorkedShoulder, 22), (WorkedElbow, 30), (OtherShoulder, 22), (OtherElbow, 30),
            (WorkedHip, 88), (WorkedKnee, 88), (OtherHip, 88), (OtherKnee, 88)) with
        {
            Seat = 46,
            Plants = [Stand(PlantedLimb.WorkedLeg), Stand(PlantedLimb.OtherLeg)],
        },
        Yaw = 28,
        Pitch = 12,
        Props = [FigureProp.Floor, FigureProp.Chair],
        Words = "Sitting upright on a chair, feet flat on the floor",
    };

    private static PosePreset SittingFloor => new()
    {
        Pose = Held(X, Y,
            (Lean, -28), (LowBack, 8), (UpperBack, 6), (Neck, 12), (WorkedShoulder, -34), (OtherShoulder, -34), (WorkedShoulderOut, 12), (OtherShoulderOut, 12),
            (WorkedHip, 82), (WorkedKnee, 95), (OtherHip, 82), (OtherKnee, 95)) with
        {
            Plants = [Stand(PlantedLimb.WorkedLeg), Stand(PlantedLimb.OtherLeg), Rest(PlantedLimb.WorkedArm, X * -1), Rest(PlantedLimb.OtherArm, X * -1)],
        },
        Yaw = 20,
        Pitch = 12,
        Props = [FigureProp.Mat],
        Words = "Sitting on the floor, leaning back on the hands, knees bent",
    };

    private static PosePreset StandingWall => new()
    {
        Pose = Held(X, Y,
            (Lean, -8), (UpperBack, 6), (Neck, 4), (WorkedShoulder, 16), (WorkedShoulderTurn, 50), (WorkedElbow, 78), (OtherShoulder, 16), (OtherShoulderTurn, 50), (OtherElbow, 74),
            (WorkedHip, 38), (WorkedKnee, 30), (OtherHip, 38), (OtherKnee, 30)),
        Yaw = 24,
        Pitch = 6,
        Props = [FigureProp.Floor, FigureProp.Wall],
        FromWall = X,
        Words = "Standing with the back to a wall, feet a step away, knees soft",
    };

    private static PosePreset StandingSideToWall => StandingWall with
    {
        Pose = Held(new V3(0.4, 0, 0.92), Y,
            (SideLean, 7), (SideBend, 4), (WorkedShoulder, 62), (WorkedShoulderOut, -12), (WorkedElbow, 112), (WorkedShoulderTurn, 78),
            (OtherShoulderOut, 14), (OtherElbow, 12), (WorkedHip, 6), (WorkedKnee, 8), (WorkedHipOut, -4), (OtherHip, 6), (OtherKnee, 8), (OtherHipOut, 10)),
        Yaw = 12,
        ShowsBothSides = true,
        SideWords = "{0} side to the wall",
        Words = "Standing with one side, and the back of it, turned to a wall, leaning in",
    };

    private static PosePreset HalfKneeling => new()
    {
        Pose = Held(X, Y,
            (WorkedShoulder, -18), (WorkedElbow, 14), (OtherShoulder, 26), (OtherElbow, 18),
            (WorkedHip, -8), (WorkedKnee, 82), (WorkedAnkle, -45), (OtherHip, 85), (OtherKnee, 85)) with
        {
            Plants = [Stand(PlantedLimb.OtherLeg)],
        },
        Yaw = 18,
        Pitch = 10,
        Props = [FigureProp.Mat],
        Chair = new HeldChair(new V3(62, 0, -34), 30, 40),
        PillowUnderKnee = true,
        SideWords = "{0} knee on the floor",
        Words = "Kneeling on one knee, the other foot flat in front",
    };

    private static Pose Held(V3 forward, V3 up, params ReadOnlySpan<(FigureJoint Joint, int Degrees)> angles) => new()
    {
        Forward = forward,
        Up = up,
        Angles = angles.ToArray().ToImmutableDictionary(a => a.Joint, a => a.Degrees),
    };

    private static Plant Stand(PlantedLimb leg) => new(leg, Measures.AnkleHeight);

    private static Plant Rest(PlantedLimb arm, V3 fingers) => new(arm, 3, fingers);
}
