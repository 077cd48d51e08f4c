using System.Collections.Immutable;

namespace Handbook.Model;

/// <summary>How the start position of a technique is drawn, where that differs from what its position alone says.</summary>
internal sealed record Figure
{
    public static readonly Figure Plain = new();

    /// <summary>Null for the preset that has the name of the technique's position.</summary>
    public FigurePreset? Preset { get; init; }

    /// <summary>The side of the body that is worked; null when the drawing does not say.</summary>
    public BodySide? Side { get; init; }

    /// <summary>Angles in degrees in place of those of the preset.</summary>
    public ImmutableSortedDictionary<FigureJoint, int> Joints { get; init; } = ImmutableSortedDictionary<FigureJoint, int>.Empty;

    /// <summary>Null for the usual props of the preset.</summary>
    public ImmutableArray<FigureProp>? Props { get; init; }

    /// <summary>Where the tool touches the body, on the worked side; null for no mark.</summary>
    public ContactPlace? Contact { get; init; }

    public FigureTool Tool { get; init; } = FigureTool.Ball;
}

/// <summary>A side of the reader's own body.</summary>
internal enum BodySide
{
    Left,
    Right,
}

/// <summary>Something that stands in the drawing beside the body.</summary>
internal enum FigureProp
{
    Floor,
    Mat,
    Wall,
    Chair,
    Pillow,
}

/// <summary>A place on the body where a tool can touch it.</summary>
internal enum ContactPlace
{
    Waist,
    LowBack,
    UpperBack,
    Buttock,
    HipSide,
    HipFront,
    Belly,
    SideChest,
    ThighFront,
    ThighBack,
    Calf,
}

/// <summary>What is drawn where the body is touched.</summary>
internal enum FigureTool
{
    Ball,

    /// <summary>No tool: a mark alone.</summary>
    None,
}
