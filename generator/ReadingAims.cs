using Handbook.Checking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Text.Readability;

namespace Handbook;

/// <summary>How easy each page must be to read. The names of the glossary's terms count as easy words.</summary>
/// <param name="measuresAll">Whether the grade of every article is asked for, and not only of pages that have a limit.</param>
internal sealed class ReadingAims(Catalog catalog, bool measuresAll)
{
    private readonly EasyNames easy = new(catalog.OfKind<Term>().SelectMany(t => t.Aliases.Select(a => a.Value).Prepend(t.Title.Value)));

    /// <summary>Null when the page's grade does not matter.</summary>
    public ReadingAim? Of(PlannedPage page)
    {
        var limit = ReadingLimits.Of(page);
        return limit is not null || (measuresAll && page is PlannedPage.ForArticle) ? new ReadingAim(easy, limit) : null;
    }
}
