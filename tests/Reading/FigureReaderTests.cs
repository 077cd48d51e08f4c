namespace Handbook.Tests.Reading;

public class FigureReaderTests
{
    private const string Position = "position: sitting-floor";

    [Theory]
    [InlineData("{preset: side-lyin}", "10: error HB1016: 'side-lyin' is not allowed here; did you mean 'side-lying'?")]
    [InlineData("{side: lefft}", "8: error HB1016: 'lefft' is not allowed here; did you mean 'left'?")]
    [InlineData("{contact: wast, side: left}", "11: error HB1016: 'wast' is not allowed here; did you mean 'waist'?")]
    [InlineData("{contact: calf, tool: bal}", "23: error HB1016: 'bal' is not allowed here; did you mean 'ball'?")]
    [InlineData("{props: [mat, pilow]}", "15: error HB1016: 'pilow' is not allowed here; did you mean 'pillow'?")]
    [InlineData("{joints: {worked_kne: 70}}", "11: error HB1012: unknown key 'worked_kne'; did you mean 'worked_knee'?")]
    [InlineData("{joints: {worked_knee: 170}}", "24: error HB1019: '170' is no whole number from 0 to 150")]
    [InlineData("{joints: {low_back: -41}}", "21: error HB1019: '-41' is no whole number from -40 to 60")]
    [InlineData("{joints: {low_back: 7.5}}", "21: error HB1019: '7.5' is no whole number from -40 to 60")]
    [InlineData("{pose: prone}", "2: error HB1012: unknown key 'pose'")]
    [InlineData("{tool: none}", "8: error HB1022: 'tool' needs 'contact' beside it: the place that it touches")]
    [InlineData("{props: [wall]}", "9: error HB1022: a 'wall' has no place in 'sitting-floor'; what fits: floor, mat")]
    [InlineData("side-lying", "1: error HB1015: the value must be a mapping of keys to values, not text")]
    public void A_wrong_value_is_reported_where_it_is_written(string figure, string expected)
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/techniques/calf-roll.md", Position, $"{Position}\nfigure: {figure}");

        var (column, message) = (expected[..expected.IndexOf(':', StringComparison.Ordinal)], expected[expected.IndexOf(':', StringComparison.Ordinal)..]);
        var place = 8 + int.Parse(column, System.Globalization.CultureInfo.InvariantCulture);
        var text = handbook.Text(handbook.Build(checkOnly: true));

        Assert.StartsWith($"content/techniques/calf-roll.md:{LineOf(handbook)}:{place}{message}\n", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split(": error ").Length);
    }

    [Fact]
    public void The_preset_decides_which_props_fit()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/techniques/calf-roll.md", Position, $"{Position}\nfigure: {{preset: standing-wall, props: [wall], joints: {{low_back: -10}}}}");

        Assert.Equal(string.Empty, handbook.Text(handbook.Build(checkOnly: true)));
    }

    private static int LineOf(SampleHandbook handbook) =>
        handbook.Read("content/techniques/calf-roll.md").Split('\n').ToList().FindIndex(l => l.StartsWith("figure:", StringComparison.Ordinal)) + 1;
}
