using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>A row of a fact box.</summary>
internal sealed record FactView(string Name, ImmutableArray<FactValue> Values);

/// <summary>A value of a fact, with a link where there is more to read.</summary>
internal sealed record FactValue(string Text, string? Href = null);
