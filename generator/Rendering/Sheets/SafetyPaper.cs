using System.Collections.Immutable;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>The safety rules of a sheet as boxes on paper; see <see cref="SheetPaper"/>.</summary>
internal static class SafetyPaper
{
    private const double Inside = SheetFit.Width - (2 * PaperText.Border);
    private const double Padding = 1.5;
    private const double BesideMark = 5;

    // As the stylesheet has them, in millimetres.
    private static readonly ImmutableArray<(string Name, double First, double Second)> Columns =
    [
        ("even", Inside / 3, Inside / 3),
        ("wide-first", 82.9, 48),
        ("wide-second", 54, 70.9),
    ];

    /// <summary>The same with the widths of columns that make it lowest.</summary>
    public static SheetSafetyView WithBestColumns(SheetSafetyView safety)
    {
        double HeightWith(string columns) => SheetFit.HeightOf(Of(safety with { Columns = columns }), SheetFit.Width, 9.5);
        return safety with { Columns = Columns.Select(c => c.Name).MinBy(HeightWith)! };
    }

    public static PaperBox.Inset Of(SheetSafetyView safety)
    {
        var (_, first, second) = Columns.First(c => c.Name == safety.Columns);
        return PaperText.Framed(
            new PaperBox.Stack(
            [
                new PaperBox.Row(
                [
                    new PaperColumn(first - (2 * Padding), ColumnOf(safety, "red-flag", "never")),
                    new PaperColumn(second - (2 * Padding) - PaperText.Pixel, ColumnOf(safety, "ask-first")),
                    new PaperColumn(Inside - first - second - (2 * Padding) - PaperText.Pixel, ColumnOf(safety, "stop")),
                ]),
                .. safety.Groups.Where(g => g.Kind == "caution").Select(RunningOn),
            ]),
            PaperText.Border,
            sides: 0,
            above: 0);
    }

    private static PaperBox.Inset ColumnOf(SheetSafetyView safety, params string[] kinds)
    {
        var groups = safety.Groups.Where(g => kinds.Contains(g.Kind, StringComparer.Ordinal));
        return new PaperBox.Inset(new PaperBox.Stack([.. groups.Select(RulesOf)], 0.8), 0, 0.8, 0.8);
    }

    private static PaperBox RulesOf(SheetRules rules) => new PaperBox.Stack(
    [
        new PaperBox.Inset(new PaperBox.Words(rules.Heading, PaperType.Bold), BesideMark, 0, 0.4),
        .. PaperText.Bullets(rules.Lines),
    ]);

    private static PaperBox RunningOn(SheetRules rules) =>
        PaperText.Framed(PaperText.RunOn(rules.Heading, rules.Lines, BesideMark), PaperText.Pixel / 2, Padding - (PaperText.Pixel / 2), 0.8);
}
