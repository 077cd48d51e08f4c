namespace Handbook.Rendering.Figures;

/// <summary>From where the figure is seen. All lines to the eye are parallel, so nothing grows or shrinks with its distance.</summary>
internal sealed record Camera
{
    private readonly V3 right;
    private readonly V3 up;

    /// <param name="yaw">Degrees that the eye goes round toward the right of the picture.</param>
    /// <param name="pitch">Degrees that the eye goes up.</param>
    /// <param name="isMirrored">Whether left and right of the picture change places.</param>
    public Camera(double yaw, double pitch, bool isMirrored)
    {
        var (sinYaw, cosYaw) = Math.SinCos(yaw * Math.PI / 180);
        var (sinPitch, cosPitch) = Math.SinCos(pitch * Math.PI / 180);
        right = new V3(cosYaw, 0, -sinYaw) * (isMirrored ? -1 : 1);
        up = new V3(-sinYaw * sinPitch, cosPitch, -cosYaw * sinPitch);
        ToEye = new V3(sinYaw * cosPitch, sinPitch, cosYaw * cosPitch);
    }

    public V3 ToEye { get; }

    public V2 See(V3 point) => new(point.Dot(right), -point.Dot(up));

    /// <summary>How near to the eye a point is; more is nearer.</summary>
    public double Nearness(V3 point) => point.Dot(ToEye);

    /// <summary>The way in space that shows as a way on the picture.</summary>
    public V3 Behind(V2 way) => (right * way.X) - (up * way.Y);
}
