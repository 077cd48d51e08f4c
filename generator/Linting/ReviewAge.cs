using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>
/// Reviews that have grown old, or whose next one is due. The day that counts is the newest that the content itself names, so that the same
/// content gives the same findings on any day.
/// </summary>
internal static class ReviewAge
{
    private const int MonthsGood = 24;

    public static void Check(Catalog catalog, DiagnosticBag report)
    {
        var articles = catalog.OfKind<Article>().ToList();
        var newest = articles.Select(a => a.Updated).Concat(articles.Select(a => a.Reviewed?.On).OfType<DateOnly>()).DefaultIfEmpty().Max();
        foreach (var review in articles.Where(a => a.Status != Status.Retired).Select(a => a.Reviewed).OfType<Review>())
        {
            if (review.Due < newest)
            {
                report.ReviewDue(review.DuePlace, Iso(review.Due), Iso(newest));
            }
            else if (MonthsBetween(review.On, newest) >= MonthsGood)
            {
                report.ReviewTooOld(review.OnPlace, (Iso(review.On), MonthsGood), Iso(newest));
            }
        }
    }

    // Counted without going past the last day that there is.
    private static int MonthsBetween(DateOnly from, DateOnly to) => (12 * (to.Year - from.Year)) + to.Month - from.Month - (to.Day > from.Day ? 0 : 1);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
