using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Templating;

namespace Handbook.Rendering;

/// <summary>All that pages are made of: what was read, how it hangs together, and where it will be found.</summary>
internal sealed record Site(Catalog Catalog, ReferenceGraph Graph, SitePlan Plan)
{
    /// <summary>The files that the pages are dressed with.</summary>
    public ImmutableArray<Asset> Assets { get; init; } = [];
}
