using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;

namespace Handbook.Rendering;

/// <summary>All that pages are made of: what was read, how it hangs together, and where it will be found.</summary>
internal sealed record Site(Catalog Catalog, ReferenceGraph Graph, SitePlan Plan);
