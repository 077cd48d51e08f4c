using Handbook.Planning.Sheets;

namespace Handbook.Tests.Planning;

public sealed class LargeFitTests
{
    // One line in each size of type: 5.6 mm with 14 pt, 7.2 mm with 18 pt.
    private static readonly PaperBox Line = new PaperBox.Words("word", PaperType.Body);

    [Theory]
    [InlineData(10, 10, "18 pt, 2 pages, stops again, grid on 2")]
    [InlineData(10, 26, "18 pt, 2 pages, stops again, grid on 1")]
    [InlineData(29, 26, "17 pt, 2 pages, stops again, no grid")]
    [InlineData(34, 10, "14 pt, 2 pages, stops again, grid on 2")]
    [InlineData(10, 34, "14 pt, 2 pages, stops not again, grid on 1")]
    [InlineData(10, 40, "14 pt, 3 pages, stops again, no grid")]
    [InlineData(40, 40, "14 pt, 4 pages, stops again, no grid")]
    public void The_largest_type_is_chosen_with_which_both_pages_fit(int before, int todo, string expected)
    {
        var fit = LargeFit.Of(new LargeLayout
        {
            Before = [.. Enumerable.Repeat(Line, before)],
            Todo = [.. Enumerable.Repeat(Line, todo)],
            Stops = Line,
            Foot = new PaperBox.AtLeast(1),
            Grid = new PaperBox.AtLeast(30),
        });
        Assert.Equal(expected, Told(fit));
    }

    private static string Told(LargeFit fit) =>
        $"{fit.TypePt} pt, {fit.Pages} pages, stops {(fit.SaysStopsAgain ? "again" : "not again")}, {(fit.GridPage == 0 ? "no grid" : $"grid on {fit.GridPage}")}";
}
