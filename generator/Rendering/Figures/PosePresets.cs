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
        FigurePreset.KneeToChest => KneeToChest,
        FigurePreset.Bridge => Bridge,
        FigurePreset.Prone => Prone,
        FigurePreset.ProneOnForearms => ProneOnForearms,
        FigurePreset.SittingChair => SittingChair,
        FigurePreset.SittingCrossed => SittingCrossed,
        FigurePreset.SittingFloor => SittingFloor,
        FigurePreset.StandingWall => StandingWall,
        FigurePreset.StandingSideToWall => StandingSideToWall,
        FigurePreset.HalfKneeling => HalfKneeling,
        FigurePreset.Standing => Standing,
        FigurePreset.Walking => Walking,
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

    private static PosePreset KneeToChest => Supine with
    {
        Pose = Held(Y, X * -1,
            (WorkedShoulder, 34), (WorkedShoulderOut, 2), (WorkedElbow, 12), (OtherShoulder, 34), (OtherShoulderOut, -10), (OtherElbow, 12),
            (WorkedHip, 112), (WorkedKnee, 125), (OtherHip, 52), (OtherKnee, 100)) with
        {
            Plants = [Stand(PlantedLimb.OtherLeg) with { Fingers = X }],
        },
        SideWords = "{0} knee to the chest",
        Words = "Lying on the back, both hands holding one knee to the chest, the other foot flat",
    };

    private static PosePreset Bridge => Supine with
    {
        Pose = Held(new V3(-0.42, 0.91, 0), new V3(-0.91, -0.42, 0),
            (UpperBack, 10), (Neck, 30), (WorkedShoulder, -20), (WorkedShoulderOut, 12), (WorkedElbow, 25), (OtherShoulder, -20), (OtherShoulderOut, 12), (OtherElbow, 25),
            (WorkedHip, 12), (WorkedKnee, 95), (OtherHip, 12), (OtherKnee, 95)) with
        {
            Plants =
            [
                Stand(PlantedLimb.WorkedLeg) with { Fingers = X }, Stand(PlantedLimb.OtherLeg) with { Fingers = X },
                Rest(PlantedLimb.WorkedArm, X), Rest(PlantedLimb.OtherArm, X),
            ],
        },
        Props = [FigureProp.Mat],
        Words = "Lying on the back, knees bent, feet flat, hips lifted in a line with shoulders and knees",
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

    private static PosePreset SittingCrossed => SittingChair with
    {
        Pose = Held(X, Y,
            (Lean, 6), (LowBack, 4), (WorkedShoulder, 24), (WorkedShoulderOut, 14), (WorkedElbow, 30), (OtherShoulder, 30), (OtherShoulderOut, -6), (OtherElbow, 34),
            (WorkedHip, 92), (WorkedHipOut, 40), (WorkedHipTurn, -90), (WorkedKnee, 100), (OtherHip, 88), (OtherKnee, 88)) with
        {
            Seat = 46,
            Plants = [Stand(PlantedLimb.OtherLeg)],
        },
        Yaw = 58,
        Pitch = 14,
        ShowsBothSides = true,
        SideWords = "{0} ankle on the other knee",
        Words = "Sitting on a chair, one ankle on the other knee, leaning a little forward",
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

    private static PosePreset Standing => new()
    {
        Pose = Held(X, Y, (WorkedShoulder, 4), (WorkedShoulderOut, 8), (WorkedElbow, 12), (OtherShoulder, 4), (OtherShoulderOut, 8), (OtherElbow, 12), (WorkedHipOut, 4), (OtherHipOut, 4)),
        Yaw = 30,
        Pitch = 6,
        Props = [FigureProp.Floor],
        Words = "Standing upright, arms at the sides",
    };

    private static PosePreset Walking => Standing with
    {
        Pose = Held(X, Y,
            (Lean, 3), (WorkedShoulder, -26), (WorkedElbow, 18), (OtherShoulder, 26), (OtherElbow, 24),
            (WorkedHip, 26), (WorkedKnee, 8), (WorkedAnkle, 6), (OtherHip, -18), (OtherKnee, 22), (OtherAnkle, -18)),
        Yaw = 24,
        Words = "Walking upright, arms swinging",
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
