using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The list of pages for search engines.</summary>
internal sealed record SitemapView(ImmutableArray<SitemapEntry> Pages);

/// <summary>A page of the sitemap.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Updated">As <c>2026-11-22</c>.</param>
internal sealed record SitemapEntry(string Address, string Updated);
