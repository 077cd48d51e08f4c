namespace Handbook.Rendering.Figures;

/// <summary>A point or a way on the picture: x to the right, y down.</summary>
internal readonly record struct V2(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public V2 Unit => this * (1 / Length);

    /// <summary>Turned by a right angle.</summary>
    public V2 Across => new(-Y, X);

    public static V2 operator +(V2 a, V2 b) => new(a.X + b.X, a.Y + b.Y);

    public static V2 operator -(V2 a, V2 b) => new(a.X - b.X, a.Y - b.Y);

    public static V2 operator *(V2 a, double factor) => new(a.X * factor, a.Y * factor);

    public double Dot(V2 other) => (X * other.X) + (Y * other.Y);
}
