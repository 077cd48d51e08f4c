namespace Handbook.Model.Maps;

/// <summary>
/// A place on the body: how far it lies from the midline, and how far below the top of the head. The body is 400 units high, so a
/// unit is about 4 mm on an adult. One half is written; the other mirrors it.
/// </summary>
internal readonly record struct MapPoint(double Across, double Down)
{
    /// <summary>The widest half of the body, at the hands, with some room.</summary>
    public const int MostAcross = 70;

    /// <summary>The soles.</summary>
    public const int MostDown = 400;

    private const double MillimetresPerUnit = 4.25;

    /// <summary>The same place on the other half.</summary>
    public MapPoint Mirrored => this with { Across = -Across };

    public static double UnitsOf(double millimetres) => millimetres / MillimetresPerUnit;

    public double DistanceTo(MapPoint other) => Math.Sqrt(SquareOf(Across - other.Across) + SquareOf(Down - other.Down));

    public static MapPoint operator +(MapPoint one, MapPoint other) => new(one.Across + other.Across, one.Down + other.Down);

    public static MapPoint operator -(MapPoint one, MapPoint other) => new(one.Across - other.Across, one.Down - other.Down);

    public static MapPoint operator *(double factor, MapPoint point) => new(factor * point.Across, factor * point.Down);

    private static double SquareOf(double number) => number * number;
}
