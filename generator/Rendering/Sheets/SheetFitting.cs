using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Fits a cheat sheet on its page, and tells when it does not fit.</summary>
internal static class SheetFitting
{
    // Lines of the smallest type, to tell an author how much to take out.
    private const double LineHeight = 9.5 * 1.14 * 25.4 / 72;

    public static SheetFit Fit(SheetView view, SheetPlaces places, DiagnosticBag report)
    {
        var fit = SheetFit.Of(SheetPaper.Of(view, places));
        if (fit.IsTight)
        {
            var heaviest = fit.Parts[0];
            var over = fit.Height - (fit.IsOver ? SheetFit.Limit : SheetFit.Comfortable);
            var excess = string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(over)} mm, about {Lines(over)}");
            if (fit.IsOver)
            {
                report.SheetOverflows(heaviest.Place, view.Sheet.Title, heaviest.Name, excess);
            }
            else
            {
                report.SheetTight(heaviest.Place, view.Sheet.Title, heaviest.Name, excess);
            }
        }

        return fit;
    }

    /// <summary>For the stylesheet: <c>pt-10-5</c>.</summary>
    public static string ClassOf(SheetFit fit) => $"pt-{fit.TypePt.ToString(CultureInfo.InvariantCulture).Replace('.', '-')}";

    private static string Lines(double millimetres)
    {
        var lines = (int)Math.Ceiling(millimetres / LineHeight);
        return lines == 1 ? "1 line" : string.Create(CultureInfo.InvariantCulture, $"{lines} lines");
    }
}
