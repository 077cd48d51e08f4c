namespace Handbook.Rendering.Figures;

/// <summary>Which way a part of the body points: three ways at right angles, seen from that part itself.</summary>
internal readonly record struct Axes(V3 Forward, V3 Up, V3 Right)
{
    /// <summary>From where the front and the head point; the two need not be at a right angle.</summary>
    public static Axes Of(V3 forward, V3 up)
    {
        var right = forward.Cross(up).Unit;
        return new Axes(up.Unit.Cross(right), up.Unit, right);
    }

    /// <summary>Turned about the way to the right: the top goes back, what hangs down swings forward.</summary>
    public Axes Swing(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Axes((Forward * cos) + (Up * sin), (Up * cos) - (Forward * sin), Right);
    }

    /// <summary>Turned about the way forward: what hangs down swings to the right.</summary>
    public Axes Spread(double degrees)
    {
        var (sin, cos) = Math.SinCos(-degrees * Math.PI / 180);
        return new Axes(Forward, (Up * cos) + (Right * sin), (Right * cos) - (Up * sin));
    }

    /// <summary>Turned about the way up: the front goes to the left.</summary>
    public Axes Spin(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Axes((Forward * cos) - (Right * sin), Up, (Right * cos) + (Forward * sin));
    }

    /// <summary>A way given in forward, up and right.</summary>
    public V3 Way(double forward, double up, double right) => (Forward * forward) + (Up * up) + (Right * right);
}
