using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>What checking a template with one set of arguments gave.</summary>
internal sealed record BoundInclude(BoundTemplate Template)
{
    /// <summary>False when parts of the template could not be understood, so that nothing can be said about its arguments.</summary>
    public bool IsSound { get; init; } = true;

    public ImmutableArray<Mistake> Mistakes { get; init; } = [];

    public ImmutableSortedDictionary<string, Location> Missing { get; init; } = ImmutableSortedDictionary<string, Location>.Empty;

    public ImmutableHashSet<string> UsedNames { get; init; } = [];

    /// <summary>Whether it looks at <c>$</c> as a whole, and so at every argument.</summary>
    public bool UsesAll => UsedNames.Contains("$");

    /// <summary>Where in the markup the template leaves off.</summary>
    public MarkupPlace End { get; init; } = MarkupPlace.Content;
}
