namespace Handbook.Rendering.Figures;

/// <summary>An arm or a leg: shoulder, elbow and wrist, or hip, knee and ankle, and which way its three parts point.</summary>
internal sealed record Limb
{
    public required V3 Root { get; init; }

    public required V3 Middle { get; init; }

    public required V3 End { get; init; }

    public required Axes Upper { get; init; }

    public required Axes Lower { get; init; }

    /// <summary>The hand or foot. A hand's fingers point down its axes, a foot's toes forward.</summary>
    public required Axes Tip { get; init; }

    public Limb Moved(V3 way) => this with { Root = Root + way, Middle = Middle + way, End = End + way };
}
