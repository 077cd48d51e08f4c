using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>A body to point at.</summary>
/// <param name="Items">The same links as a list.</param>
internal sealed record BodyMapView(Html Drawing, ImmutableArray<LinkItem> Items);
