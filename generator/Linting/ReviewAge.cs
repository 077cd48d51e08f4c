using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>
/// Reviews that have grown old, or whose next one is due, on the day of the build: never the clock's, so that the same content gives the same
/// findings on any day.
/// </summary>
internal static class ReviewAge
{
    private const int MonthsGood = 24;

    public static void Check(Catalog catalog, BuildDay day, DiagnosticBag report)
    {
        var today = (Iso(day.Date), day.IsChosen);
        foreach (var review in catalog.OfKind<Article>().Where(a => a.Status != Status.Retired).Select(a => a.Reviewed).OfType<Review>())
        {
            if (review.Due < day.Date)
            {
                report.ReviewDue(review.DuePlace, Iso(review.Due), today);
            }
            else if (MonthsBetween(review.On, day.Date) >= MonthsGood)
            {
                report.ReviewTooOld(review.OnPlace, (Iso(review.On), MonthsGood), today);
            }
        }
    }

    // Counted without going past the last day that there is.
    private static int MonthsBetween(DateOnly from, DateOnly to) => (12 * (to.Year - from.Year)) + to.Month - from.Month - (to.Day > from.Day ? 0 : 1);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
