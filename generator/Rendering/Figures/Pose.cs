using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>How a body is held: which way the pelvis points, the angle of each joint, and which hands and feet stay on the floor.</summary>
internal sealed record Pose
{
    public required V3 Forward { get; init; }

    public required V3 Up { get; init; }

    /// <summary>Degrees; a joint that is not named is at 0, as in a person who stands straight.</summary>
    public required ImmutableDictionary<FigureJoint, int> Angles { get; init; }

    public ImmutableArray<Plant> Plants { get; init; } = [];

    /// <summary>How high the surface is that carries the body: 0 for the floor.</summary>
    public double Seat { get; init; }

    public int this[FigureJoint joint] => Angles.GetValueOrDefault(joint);
}

/// <summary>A hand or foot that stays on the floor, flat, whatever the angles above it: they only say where it stands.</summary>
/// <param name="Height">How high above the floor its wrist or ankle is.</param>
/// <param name="Fingers">Which way the fingers or toes point; by itself forward, as the pelvis does.</param>
internal sealed record Plant(PlantedLimb Limb, double Height, V3 Fingers = default);

/// <summary>A limb that can stand on the floor.</summary>
internal enum PlantedLimb
{
    WorkedArm,
    OtherArm,
    WorkedLeg,
    OtherLeg,
}
