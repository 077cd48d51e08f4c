namespace Handbook.Rendering.Figures;

/// <summary>The measures of the drawn person, in centimetres: an adult of 172 cm.</summary>
internal static class Measures
{
    public const double Sacrum = 10;
    public const double Lumbar = 18;
    public const double Thorax = 25;
    public const double Neck = 6.5;
    public const double ShoulderHalf = 17.5;
    public const double HipHalf = 8.5;
    public const double UpperArm = 29;
    public const double Forearm = 25;
    public const double Thigh = 42;
    public const double Shank = 41;
    public const double AnkleHeight = 7;

    /// <summary>The measures of a tennis ball and a bit: at its true size it would be lost in the drawing.</summary>
    public const double BallRadius = 6;
}
