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

    private const string Two = "two";
    private const double FirstOfTwo = 114;

    // As the stylesheet has them, in millimetres.
    private static readonly ImmutableArray<(string Name, double First, double Second)> Columns =
    [
        ("even", Inside / 3, Inside / 3),
        ("wide-first", 74, 53),
        ("wide-second", 56, 66),
    ];

    /// <summary>The same with the widths of columns that make it lowest.</summary>
    public static SheetSafetyView WithBestColumns(SheetSafetyView safety)
    {
        double HeightWith(string columns) => SheetFit.HeightOf(Of(safety with { Columns = columns }), SheetFit.Width, 9.5);
        return safety with { Columns = safety.Groups.Any(g => g.Kind == "ask-first") ? Columns.Select(c => c.Name).MinBy(HeightWith)! : Two };
    }

    public static PaperBox.Inset Of(SheetSafetyView safety) => PaperText.Framed(
        new PaperBox.Stack([new PaperBox.Row(ColumnsOf(safety)), .. safety.Groups.Where(g => g.Kind == "caution").Select(RunningOn)]),
        PaperText.Border,
        sides: 0,
        above: 0);

    private static ImmutableArray<PaperColumn> ColumnsOf(SheetSafetyView safety)
    {
        PaperColumn First(double width) => new(width - (2 * Padding), ColumnOf(safety, "red-flag", "never"));
        PaperColumn Next(double width, string kind) => new(width - (2 * Padding) - PaperText.Pixel, ColumnOf(safety, kind));
        if (safety.Columns == Two)
        {
            return [First(FirstOfTwo), Next(Inside - FirstOfTwo, "stop")];
        }

        var (_, first, second) = Columns.First(c => c.Name == safety.Columns);
        return [First(first), Next(second, "ask-first"), Next(Inside - first - second, "stop")];
    }

    private static PaperBox.Inset ColumnOf(SheetSafetyView safety, params string[] kinds)
    {
        var groups = safety.Groups.Where(g => kinds.Contains(g.Kind, StringComparer.Ordinal));
        return new PaperBox.Inset(new PaperBox.Stack([.. groups.Select(RulesOf)], 0.8), 0, 0.6, 0.6);
    }

    private static PaperBox RulesOf(SheetRules rules) => new PaperBox.Stack(
    [
        new PaperBox.Inset(new PaperBox.Words(rules.Heading, PaperType.Bold), BesideMark, 0, 0.4),
        .. PaperText.Bullets(rules.Lines),
    ]);

    private static PaperBox RunningOn(SheetRules rules) =>
        PaperText.Framed(PaperText.RunOn(rules.Heading, rules.Lines, BesideMark), PaperText.Pixel / 2, Padding - (PaperText.Pixel / 2), 0.6);
}
