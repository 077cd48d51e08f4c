namespace Handbook.Model;

/// <summary>The day that counts as today. It is the only clock of a build: the same content gives the same site on any day.</summary>
/// <param name="IsChosen">Whether somebody named the day; otherwise it is the newest date of the content.</param>
internal sealed record BuildDay(DateOnly Date, bool IsChosen)
{
    /// <param name="chosen">Null to take the newest day on which an article was changed or reviewed, and the first of all days without articles.</param>
    public static BuildDay Of(Catalog catalog, DateOnly? chosen) => chosen is { } day ? new BuildDay(day, IsChosen: true) : new BuildDay(NewestIn(catalog), IsChosen: false);

    private static DateOnly NewestIn(Catalog catalog) => catalog.OfKind<Article>()
        .SelectMany(a => a.Reviewed is { On: var reviewed } ? [a.Updated, reviewed] : new[] { a.Updated })
        .DefaultIfEmpty()
        .Max();
}
