using Handbook.Planning.Sheets;
using Handbook.Text;

namespace Handbook.Tests.Planning.Sheets;

public class SheetFitTests
{
    // What a sheet has on top for the rounding of engines.
    private const double Rounding = 0.2;

    [Fact]
    public void A_stack_is_as_high_as_its_boxes_and_the_gaps_between_them() =>
        Assert.Equal(10 + 20 + 30 + (2 * 1.5), HeightOf(new PaperBox.Stack([Box(10), Box(20), Box(30)], 1.5)), 6);

    [Fact]
    public void An_empty_stack_has_no_height() => Assert.Equal(0, HeightOf(new PaperBox.Stack([], 1.5)));

    [Fact]
    public void A_row_is_as_high_as_its_highest_column()
    {
        Assert.Equal(25, HeightOf(new PaperBox.Row([new(50, Box(10)), new(60, Box(25)), new(70, Box(20))])));
        Assert.Equal(0, HeightOf(new PaperBox.Row([])));
    }

    [Fact]
    public void A_column_breaks_its_lines_at_its_own_width()
    {
        var words = new PaperBox.Words("Lean in until it feels like three or four out of ten, and rest.", PaperType.Body);
        var line = LineBreaker.HeightOf(1, PaperType.Body, 10);

        Assert.Equal(line, HeightOf(words), 6);
        Assert.Equal(3 * line, HeightOf(new PaperBox.Row([new(40, words), new(140, words)])), 6);
    }

    [Fact]
    public void A_frame_takes_room_at_the_sides_above_and_below()
    {
        var words = new PaperBox.Words(new string('n', 100), PaperType.Body);
        var line = LineBreaker.HeightOf(1, PaperType.Body, 10);

        Assert.Equal(2 * line, HeightOf(words), 6);
        Assert.Equal((3 * line) + 2 + 3, HeightOf(new PaperBox.Inset(words, 90, 2, 3)), 6);
    }

    [Fact]
    public void A_line_to_write_on_is_never_lower_than_it_must_be_and_grows_with_what_stands_in_it()
    {
        Assert.Equal(12, HeightOf(new PaperBox.AtLeast(12, Box(5))));
        Assert.Equal(15, HeightOf(new PaperBox.AtLeast(12, Box(15))));
    }

    [Fact]
    public void Parts_are_weighed_by_the_room_they_take_and_the_heaviest_comes_first()
    {
        var sheet = new PaperBox.Stack(
        [
            Part("small", Box(20)),
            new PaperBox.Row([new(60, Part("high and narrow", Box(90))), new(120, Part("low and wide", Box(60)))]),
            Part("middle", Box(35)),
        ]);

        Assert.Equal(
            [("low and wide", 40), ("middle", 35), ("high and narrow", 30), ("small", 20)],
            SheetFit.At(10, sheet).Parts.Select(p => (p.Name, Math.Round(p.Weight, 6))));
    }

    [Theory]
    [InlineData(150.0, 11)]
    [InlineData(219.0, 11)]
    [InlineData(219.01, 9.5)]
    public void What_does_not_grow_with_the_type_has_the_largest_size_up_to_the_comfortable_height(double height, double pt) =>
        Assert.Equal(pt, SheetFit.Of(Box(height - Rounding)).TypePt);

    [Theory]
    [InlineData(11)]
    [InlineData(10.5)]
    [InlineData(10)]
    [InlineData(9.5)]
    public void The_largest_size_is_taken_with_which_the_sheet_is_comfortable(double pt)
    {
        // Twenty lines, and as much below them as fills the page to a hair at this size.
        var lines = LineBreaker.HeightOf(20, PaperType.Body, pt);
        var full = Sheet(SheetFit.Comfortable - Rounding - lines - 0.001);
        var over = Sheet(SheetFit.Comfortable - Rounding - lines + 0.001);

        Assert.Equal((pt, false), (SheetFit.Of(full).TypePt, SheetFit.Of(full).IsTight));
        Assert.Equal(pt > 9.5 ? (pt - 0.5, false) : (9.5, true), (SheetFit.Of(over).TypePt, SheetFit.Of(over).IsTight));
    }

    [Theory]
    [InlineData(219.0, false, false, 20.0)]
    [InlineData(219.01, true, false, 19.99)]
    [InlineData(236.0, true, false, 3.0)]
    [InlineData(236.01, true, true, 2.99)]
    [InlineData(239.0, true, true, 0.0)]
    [InlineData(250.0, true, true, -11.0)]
    public void A_sheet_is_comfortable_then_tight_then_over(double height, bool isTight, bool isOver, double spare)
    {
        var fit = new SheetFit(9.5, height, []);

        Assert.Equal((isTight, isOver), (fit.IsTight, fit.IsOver));
        Assert.Equal(spare, fit.Spare, 6);
    }

    private static PaperBox.Stack Sheet(double below) =>
        new([.. Enumerable.Range(0, 20).Select(_ => new PaperBox.Words("n", PaperType.Body)), Box(below)]);

    private static PaperBox.AtLeast Box(double height) => new(height);

    private static PaperBox.Part Part(string name, PaperBox box) => new(name, new Location(new SourceFile(name, string.Empty), default), box);

    private static double HeightOf(PaperBox box) => SheetFit.HeightOf(box, SheetFit.Width, 10);
}
