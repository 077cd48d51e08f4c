using System.Globalization;
using Handbook.Reporting;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Shows a report in lines of at most 80 characters, for narrow terminals, files and pipes; and what follows the tables on wide ones.</summary>
internal static class ReportLines
{
    private const int Widest = 80;

    public static void WriteArticles(ReportView report, IAnsiConsole output)
    {
        foreach (var group in report.Groups)
        {
            output.WriteLine(group.Heading);
            output.WriteLine();
            foreach (var row in group.Rows)
            {
                WriteRow(row, output);
            }
        }
    }

    public static void WriteTotals(ReportView report, IAnsiConsole output)
    {
        output.WriteLine($"{"Totals",-12}{"draft",8}{"reviewed",10}{"retired",9}{"all",6}");
        foreach (var total in report.Totals)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total.Kind,-12}{total.Draft,8}{total.Reviewed,10}{total.Retired,9}{total.All,6}"));
        }

        output.WriteLine();
        output.WriteLine("Coverage");
        foreach (var line in report.Coverage)
        {
            Wrap($"  {line.Text}", "    ", output);
            if (!line.Others.IsEmpty)
            {
                Wrap($"    the others: {string.Join(", ", line.Others)}", "      ", output);
            }
        }
    }

    private static void WriteRow(ReportRow row, IAnsiConsole output)
    {
        Wrap($"  {row.Title}", "    ", output);
        foreach (var line in LinesOf(row))
        {
            Wrap($"    {line}", "      ", output);
        }

        output.WriteLine();
    }

    private static IEnumerable<string> LinesOf(ReportRow row)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{row.Status}, updated {row.Updated}, {row.Words} words");
        if (row.Reviewed is not null)
        {
            yield return $"reviewed {row.Reviewed}, due {row.Due}{(row.IsOverdue ? " (overdue)" : string.Empty)}";
        }

        yield return $"reading grade: {string.Join(", ", row.Grades.Select(TextOf))}";
        var sources = row.Sources == 0 ? "no sources" : row.Weakest is null ? $"sources: {row.Sources}" : $"sources: {row.Sources}, the weakest {row.Weakest}";
        yield return row.Rules is { } rules ? $"{sources}; safety rules: {rules}" : sources;
        if (!row.Missing.IsEmpty)
        {
            yield return $"missing: {string.Join(", ", row.Missing)}";
        }
    }

    private static string TextOf(ReportGrade grade) =>
        $"{grade.Page} {grade.Grade}{(grade.Limit is null ? string.Empty : $" of {grade.Limit}")}{(grade.IsTooHard ? " (too hard)" : string.Empty)}";

    // Between words, with the rest further in; a word that is too long by itself stays whole, so that it can be copied.
    private static void Wrap(string line, string indent, IAnsiConsole output)
    {
        while (line.Length > Widest)
        {
            var beginning = line.Length - line.TrimStart().Length;
            var end = line.LastIndexOf(' ', Widest);
            end = end > beginning ? end : line.IndexOf(' ', Math.Min(Widest, line.Length));
            if (end < 0)
            {
                break;
            }

            output.WriteLine(line[..end]);
            line = indent + line[(end + 1)..];
        }

        output.WriteLine(line);
    }
}
