using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>Which cheat sheets have the least room left, for --verbose.</summary>
internal static class FullestSheets
{
    private const int Most = 10;

    public static void Write(ImmutableArray<SheetRoom> sheets, IAnsiConsole output)
    {
        if (sheets.IsEmpty)
        {
            return;
        }

        output.WriteLine("Fullest cheat sheets: room left on the page, and size of type");
        foreach (var sheet in sheets.Take(Most))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sheet.SpareMm,6:0.0} mm  {sheet.TypePt,4:0.0} pt  {sheet.Path}"));
        }
    }
}
