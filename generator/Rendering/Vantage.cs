using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Views;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>A page of the site as the point from which it links to all others.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
internal sealed record Vantage(Site Site, string Path)
{
    /// <summary>The techniques and routines whose sheets stand on the page itself, when it is a pack of sheets.</summary>
    public ImmutableHashSet<EntryId> Packed { get; init; } = [];

    public Settings Settings => Site.Catalog.Settings;

    public string HrefOf(EntryId id, string? fragment = null)
    {
        if (Packed.Contains(id))
        {
            return $"#sheet:{id.Slug}";
        }

        var address = Site.Plan.AddressOf(id);
        return (address.Fragment is null ? address with { Fragment = fragment } : address).RelativeTo(Path);
    }

    public string HrefOf(string path) => new PageAddress(path).RelativeTo(Path);

    public string TitleOf(EntryId id) => Site.Catalog[id].Title.Value;

    public LinkItem ItemOf(EntryId id, string? note = null) => new(TitleOf(id), HrefOf(id), note);

    /// <summary>The entry that a name means; null when the name was reported as wrong.</summary>
    public T? Find<T>(Located<string> name)
        where T : Entry =>
        Site.Graph.At(name.Place) is { } id && Site.Catalog.Contains(id) ? Site.Catalog[id] as T : null;

    /// <summary>Links to what the names mean, in the order written.</summary>
    public IEnumerable<LinkItem> ItemsOf(IEnumerable<Located<string>> names) =>
        names.Select(Find<Entry>).OfType<Entry>().Select(e => ItemOf(e.Id));

    /// <summary>The absolute address of a page, for search engines and for paper.</summary>
    public string AddressOf(string path) => Settings.BaseUrl + (path == $"{FixedPages.Home}.html" ? string.Empty : path);
}
