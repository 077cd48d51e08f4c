namespace Handbook.Rendering.Figures;

/// <summary>A point or a way in space, in centimetres: x to the right of the picture, y up, z to the viewer.</summary>
internal readonly record struct V3(double X, double Y, double Z)
{
    public double Length => Math.Sqrt(Dot(this));

    public V3 Unit => this * (1 / Length);

    public static V3 operator +(V3 a, V3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static V3 operator -(V3 a, V3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static V3 operator *(V3 a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

    public double Dot(V3 other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public V3 Cross(V3 b) => new((Y * b.Z) - (Z * b.Y), (Z * b.X) - (X * b.Z), (X * b.Y) - (Y * b.X));
}
