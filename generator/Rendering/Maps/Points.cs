using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>Points of the drawings that are the same in every handbook.</summary>
internal static class Points
{
    /// <summary>Across and down by turns.</summary>
    public static ImmutableArray<MapPoint> Of(params ReadOnlySpan<double> numbers)
    {
        var points = ImmutableArray.CreateBuilder<MapPoint>(numbers.Length / 2);
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            points.Add(new MapPoint(numbers[i], numbers[i + 1]));
        }

        return points.ToImmutable();
    }

    /// <summary>The points as the picture shows them on one side of the body.</summary>
    public static ImmutableArray<MapPoint> On(BodySide side, BodyView view, IEnumerable<MapPoint> points) =>
        side == LeftOfPicture(view) ? [.. points.Select(p => p.Mirrored)] : [.. points];

    /// <summary>The side of the body at the left edge of the picture: seen from behind the left one, face to face the right one.</summary>
    public static BodySide LeftOfPicture(BodyView view) => view == BodyView.Back ? BodySide.Left : BodySide.Right;
}
