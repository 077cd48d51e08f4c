namespace Handbook.Rendering.Figures;

/// <summary>One command of an SVG path, in the units of the picture.</summary>
/// <param name="Letter">The command, in small letters: its numbers are counted from where the step before ended.</param>
internal sealed record PathStep(char Letter, V2 To)
{
    public static readonly PathStep Close = new('z', default);

    /// <summary>Control points on the way.</summary>
    public IReadOnlyList<V2> Via { get; private init; } = [];

    /// <summary>Half the size of the ellipse that an arc belongs to.</summary>
    public V2 Half { get; private init; }

    /// <summary>How far that ellipse is turned, in degrees.</summary>
    public double Turn { get; private init; }

    /// <summary>Whether an arc goes from one end of its ellipse to the other.</summary>
    public bool IsHalfOfEllipse { get; private init; }

    public bool IsLong { get; private init; }

    public static PathStep Move(V2 to) => new('m', to);

    public static PathStep Line(V2 to) => new('l', to);

    public static PathStep Quad(V2 via, V2 to) => new('q', to) { Via = [via] };

    public static PathStep Cubic(V2 first, V2 second, V2 to) => new('c', to) { Via = [first, second] };

    public static PathStep Arc(V2 to, double radius, bool isLong) => new('a', to) { Half = new V2(radius, radius), IsLong = isLong };

    public static PathStep EllipseArc(V2 to, double half, double other, double turn) => new('a', to) { Half = new V2(half, other), Turn = turn, IsHalfOfEllipse = true };
}
