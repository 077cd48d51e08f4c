using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook.Planning;

/// <summary>Every page that will be published, and the address of every entry.</summary>
internal sealed class SitePlan
{
    private readonly FrozenDictionary<EntryId, PageAddress> addresses;

    public SitePlan(IEnumerable<PlannedPage> pages, IReadOnlyDictionary<EntryId, PageAddress> addresses)
    {
        Pages = [.. pages.OrderBy(p => p.Path, StringComparer.Ordinal)];
        this.addresses = addresses.ToFrozenDictionary();
        PagesWithSteps = Pages.Where(HasSteps).Select(p => p.Path).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>By path.</summary>
    public ImmutableArray<PlannedPage> Pages { get; }

    /// <summary>The paths of all pages of techniques and routines: articles, sheets, and what leads on to them.</summary>
    public FrozenSet<string> PagesWithSteps { get; }

    /// <summary>Where an entry is shown: a page of its own, or a place on the safety, sources or glossary page.</summary>
    public PageAddress AddressOf(EntryId id) => addresses[id];

    private static bool HasSteps(PlannedPage page) => SitePlanner.ArticleOf(page) is Technique or Routine;
}

/// <summary>A page and, for an entry without a page of its own, the id of its place there.</summary>
/// <param name="Path">From the site's root, with forward slashes: <c>muscles/psoas-major.html</c>.</param>
internal sealed record PageAddress(string Path, string? Fragment = null)
{
    /// <summary>The relative link from a page of the site: <c>../muscles/psoas-major.html#action</c>.</summary>
    public string RelativeTo(string fromPath)
    {
        var shared = SharedFolders(fromPath);
        var climb = fromPath.AsSpan(shared).Count('/') switch
        {
            0 => string.Empty,
            1 => "../",
            var steps => string.Concat(Enumerable.Repeat("../", steps)),
        };
        return Fragment is null ? string.Concat(climb, Path.AsSpan(shared)) : string.Concat(climb, Path.AsSpan(shared), "#", Fragment);
    }

    /// <summary>How long the folders are, with their slashes, that both paths begin with.</summary>
    private int SharedFolders(string fromPath)
    {
        var same = Path.AsSpan().CommonPrefixLength(fromPath);
        return Path.AsSpan(0, same).LastIndexOf('/') + 1;
    }
}

/// <summary>One file of the site that a template makes.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
internal abstract record PlannedPage(string Path)
{
    /// <summary>The page of an article: a technique, a muscle, the home page, the safety page.</summary>
    internal sealed record ForArticle(string Path, Article Article) : PlannedPage(Path);

    /// <summary>The cheat sheet of a technique or routine.</summary>
    internal sealed record ForSheet(string Path, Article Article) : PlannedPage(Path);

    /// <summary>The cheat sheet of a technique in large print.</summary>
    internal sealed record ForLargeSheet(string Path, Technique Technique) : PlannedPage(Path);

    /// <summary>The page behind the short address of an article with a sheet, which leads on to the article.</summary>
    internal sealed record ForShortAddress(string Path, Article Article) : PlannedPage(Path);

    /// <summary>The list of all articles of a kind.</summary>
    internal sealed record ForIndex(string Path, EntryKind Kind) : PlannedPage(Path);

    /// <summary>The list of all cheat sheets.</summary>
    internal sealed record ForSheetIndex(string Path) : PlannedPage(Path);

    /// <summary>The sheet for which the reader picks the techniques.</summary>
    internal sealed record ForMySheet(string Path) : PlannedPage(Path);

    /// <summary>The list of pages for search engines.</summary>
    internal sealed record ForSitemap(string Path) : PlannedPage(Path);

    /// <summary>What tells search engines where the list of pages is. No template makes it: its form is fixed.</summary>
    internal sealed record ForRobots(string Path) : PlannedPage(Path);
}
