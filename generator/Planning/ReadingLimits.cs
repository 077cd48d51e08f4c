namespace Handbook.Planning;

/// <summary>How hard a page may be to read, as a Flesch-Kincaid grade.</summary>
internal static class ReadingLimits
{
    /// <summary>Of a technique's page, which is read at home and may be read twice.</summary>
    public const double Technique = 8.0;

    /// <summary>Of everything that goes on paper: it is read in pain, on the floor, by people of all ages.</summary>
    public const double Sheet = 6.0;

    /// <summary>Null for a page without a limit.</summary>
    public static double? Of(PlannedPage page) => page switch
    {
        PlannedPage.ForArticle { Article: Model.Technique } => Technique,
        PlannedPage.ForSheet or PlannedPage.ForLargeSheet or PlannedPage.ForMySheet => Sheet,
        _ => null,
    };
}
