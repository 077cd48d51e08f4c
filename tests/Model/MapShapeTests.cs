using Handbook.Model.Maps;
using Handbook.Text;

namespace Handbook.Tests.Model;

public class MapShapeTests
{
    private static readonly MapShape Square = Shape(10, 100, 30, 100, 30, 120, 10, 120);

    [Fact]
    public void A_curve_goes_through_every_point_it_was_given()
    {
        var corners = Curve.Closed(Square.Points).Flattened();
        Assert.All(Square.Points, point => Assert.Contains(corners, c => c.DistanceTo(point) < 1e-9));
    }

    [Fact]
    public void A_shape_that_begins_and_ends_on_the_midline_lies_over_the_middle()
    {
        var middle = Shape(0, 100, 8, 104, 0, 120);
        Assert.True(middle.IsOverMiddle);
        Assert.Equal("0 100, 8 104, 0 120, -8 104", string.Join(", ", middle.Outline.Select(p => FormattableString.Invariant($"{p.Across} {p.Down}"))));
        Assert.False(Square.IsOverMiddle);
        Assert.Equal(Square.Points, Square.Outline);
    }

    [Fact]
    public void Shapes_overlap_when_they_cross_or_one_lies_in_the_other()
    {
        Assert.True(Square.Overlaps(Shape(25, 110, 45, 110, 45, 130)));
        Assert.True(Square.Overlaps(Shape(18, 108, 22, 108, 20, 112)));
        Assert.True(Shape(18, 108, 22, 108, 20, 112).Overlaps(Square));
        Assert.False(Square.Overlaps(Shape(40, 100, 50, 100, 50, 120)));
        Assert.False(Square.Overlaps(Shape(0, 100, 5, 110, 0, 120)));
    }

    [Fact]
    public void A_ball_overlaps_with_its_size_and_not_with_its_middle_alone()
    {
        Assert.True(Square.Overlaps(new MapPoint(20, 110), 1));
        Assert.True(Square.Overlaps(new MapPoint(40, 110), 9));
        Assert.False(Square.Overlaps(new MapPoint(40, 110), 6));
    }

    private static MapShape Shape(params double[] numbers) => new(
        [.. numbers.Chunk(2).Select(pair => new MapPoint(pair[0], pair[1]))],
        new SourceFile("content/body-map.yml", string.Empty).Whole);
}
