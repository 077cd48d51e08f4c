using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Templating;

namespace Handbook.Rendering;

/// <summary>All that pages are made of: what was read, how it hangs together, and where it will be found.</summary>
internal sealed record Site(Catalog Catalog, ReferenceGraph Graph, SitePlan Plan)
{
    private readonly Lazy<Asset> searchIndex = new(() => Search.SearchIndex.Build(new Site(Catalog, Graph, Plan)));

    /// <summary>The words of the glossary, to be found in prose.</summary>
    public GlossaryWords Glossary { get; } = new(Catalog);

    /// <summary>The files that the pages are dressed with.</summary>
    public ImmutableArray<Asset> Assets { get; init; } = [];

    /// <summary>The day that counts as today.</summary>
    public BuildDay Day { get; init; } = BuildDay.Of(Catalog, chosen: null);

    /// <summary>Paths of the PDFs that pages may link.</summary>
    public ImmutableHashSet<string> Pdfs { get; init; } = [];

    /// <summary>The script that search reads; made when a page first asks where it is, which is after all mistakes were told.</summary>
    public Asset SearchIndex => searchIndex.Value;
}
