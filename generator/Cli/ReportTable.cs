using System.Collections.Immutable;
using System.Globalization;
using Handbook.Reporting;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Shows a report as tables, on a terminal that is wide enough for them.</summary>
internal static class ReportTable
{
    /// <summary>In columns of the terminal; below that the tables would wrap in every cell.</summary>
    public const int NarrowestTerminal = 100;

    private const string Nothing = "-";

    // A column that says nothing of a whole kind is left out, and its room goes to the others.
    private static readonly ImmutableArray<Column> Columns =
    [
        new("Title", r => r.Title),
        new("Status", r => r.Status),
        new("Updated", r => r.Updated),
        new("Reviewed", r => r.Reviewed),
        new("Due", r => r.IsOverdue ? $"{r.Due} !" : r.Due) { IsBad = r => r.IsOverdue },
        new("Grade", r => GradeOf(r.Grades.Take(1))) { IsNumber = true, IsBad = r => r.Grades.Take(1).Any(g => g.IsTooHard) },
        new("Sheet", r => GradeOf(r.Grades.Skip(1))) { IsNumber = true, IsBad = r => r.Grades.Skip(1).Any(g => g.IsTooHard) },
        new("Words", r => Number(r.Words)) { IsNumber = true },
        new("Sources", r => r.Sources == 0 ? null : $"{r.Sources} {r.Weakest}") { IsNumber = true },
        new("Rules", r => r.Rules is { } rules ? Number(rules) : null) { IsNumber = true },
        new("Missing", r => r.Missing.IsEmpty ? null : string.Join(", ", r.Missing)),
    ];

    public static void Write(ReportView report, IAnsiConsole output)
    {
        foreach (var group in report.Groups)
        {
            output.WriteLine(group.Heading, new Style(decoration: Decoration.Bold));
            output.Write(TableOf(group));
        }

        output.WriteLine("Grade, Sheet: reading grade (Flesch-Kincaid) of the page, and of the harder of its sheets.");
        output.WriteLine("Sources: how many, and the weakest strength. Rules: safety rules that apply.");
        output.WriteLine("! is over its limit, or overdue.");
        output.WriteLine();
    }

    private static Table TableOf(ReportGroup group)
    {
        var shown = Columns.Where(c => group.Rows.Any(r => c.Text(r) is not null)).ToList();
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in shown)
        {
            var isShort = column.Name is not ("Title" or "Missing");
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column.Name))
            {
                NoWrap = isShort,
                Padding = new Padding(0, 0, 1, 0),
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (var row in group.Rows)
        {
            table.AddRow(shown.Select(c => new Spectre.Console.Text(c.Text(row) ?? Nothing, c.IsBad(row) ? new Style(Color.Red) : Style.Plain)));
        }

        return table;
    }

    // Of a sheet and its large print, which hold nearly the same words, the harder one.
    private static string? GradeOf(IEnumerable<ReportGrade> grades) =>
        grades.MaxBy(g => double.Parse(g.Grade, CultureInfo.InvariantCulture)) is { } grade ? grade.IsTooHard ? $"{grade.Grade} !" : grade.Grade : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Column(string Name, Func<ReportRow, string?> Text)
    {
        public bool IsNumber { get; init; }

        public Func<ReportRow, bool> IsBad { get; init; } = _ => false;
    }
}
