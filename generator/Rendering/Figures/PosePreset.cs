using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>A pose by name, how it is seen, and what the body lies, sits or leans on.</summary>
internal sealed record PosePreset
{
    public required Pose Pose { get; init; }

    public required double Yaw { get; init; }

    public required double Pitch { get; init; }

    public required ImmutableArray<FigureProp> Props { get; init; }

    /// <summary>The way from the wall into the room; null for a pose without a wall.</summary>
    public V3? FromWall { get; init; }

    /// <summary>A chair to hold on to; null for a pose that sits on its chair.</summary>
    public HeldChair? Chair { get; init; }

    /// <summary>Whether a pillow goes under the knee instead of the head.</summary>
    public bool PillowUnderKnee { get; init; }

    /// <summary>Whether the figure is seen from the front, so that left and right both show.</summary>
    public bool ShowsBothSides { get; init; }

    /// <summary>What the worked side does, with {0} for "left" or "right".</summary>
    public string SideWords { get; init; } = "the {0} side is worked";

    /// <summary>The pose in words, for the description.</summary>
    public required string Words { get; init; }
}

/// <summary>A chair that the other hand holds at the top of its back.</summary>
/// <param name="At">Where it stands, from the point on the floor below the hips.</param>
/// <param name="Shoulder">The angle of that shoulder.</param>
/// <param name="Elbow">The angle of that elbow.</param>
internal sealed record HeldChair(V3 At, int Shoulder, int Elbow);
