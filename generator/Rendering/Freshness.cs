using Handbook.Model;

namespace Handbook.Rendering;

/// <summary>When a page changed last, as far as readers care: the dates of the content, never the clock.</summary>
internal static class Freshness
{
    // An empty list is as old as the newest article of the handbook, not as old as the calendar.
    public static DateOnly Of(IReadOnlyCollection<Article> listed, Catalog catalog) =>
        (listed.Count > 0 ? listed : catalog.OfKind<Article>()).Select(a => a.Updated).DefaultIfEmpty().Max();
}
