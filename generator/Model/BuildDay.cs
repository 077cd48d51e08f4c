namespace Handbook.Model;

/// <summary>The day that counts as today. It is the only clock of a build: the same content gives the same site on any day.</summary>
/// <param name="IsChosen">Whether somebody named the day; otherwise it is the newest date of the content.</param>
internal sealed record BuildDay(DateOnly Date, bool IsChosen)
{
    // A handbook without articles is not published, but it is read and linted, and its day is then no matter.
    private static readonly DateOnly WithoutArticles = new(2000, 1, 1);

    /// <param name="chosen">Null to take the newest day on which an article was changed or reviewed.</param>
    public static BuildDay Of(Catalog catalog, DateOnly? chosen) => chosen is { } day ? new BuildDay(day, IsChosen: true) : new BuildDay(NewestIn(catalog), IsChosen: false);

    private static DateOnly NewestIn(Catalog catalog) => catalog.OfKind<Article>()
        .SelectMany(a => a.Reviewed is { On: var reviewed } ? [a.Updated, reviewed] : new[] { a.Updated })
        .DefaultIfEmpty(WithoutArticles)
        .Max();
}
