using System.Collections.Immutable;

namespace Handbook.Rendering.Figures;

/// <summary>A posed body in space.</summary>
internal sealed record Body
{
    /// <summary>Slices of the trunk, from the crotch up to the neck.</summary>
    public required ImmutableArray<Blob> Trunk { get; init; }

    public required V3 NeckBase { get; init; }

    /// <summary>The skull.</summary>
    public required Blob Head { get; init; }

    public required Limb WorkedArm { get; init; }

    public required Limb OtherArm { get; init; }

    public required Limb WorkedLeg { get; init; }

    public required Limb OtherLeg { get; init; }

    public Blob Pelvis => Trunk[1];

    public Blob Waist => Trunk[3];

    public Blob Ribs => Trunk[4];

    public Blob Chest => Trunk[5];

    public Body Moved(V3 way) => this with
    {
        Trunk = [.. Trunk.Select(b => b with { Center = b.Center + way })],
        NeckBase = NeckBase + way,
        Head = Head with { Center = Head.Center + way },
        WorkedArm = WorkedArm.Moved(way),
        OtherArm = OtherArm.Moved(way),
        WorkedLeg = WorkedLeg.Moved(way),
        OtherLeg = OtherLeg.Moved(way),
    };
}
