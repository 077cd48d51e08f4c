using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>A row of a fact box.</summary>
internal sealed record FactView(string Name, ImmutableArray<FactValue> Values)
{
    private const int LongestName = 26;

    /// <summary>Whether the values are mere names, which read better with commas between than one a line.</summary>
    public bool OneLine => Values.All(v => v.Text.Length <= LongestName);

    // A record that holds an ImmutableArray does not compare by content.
    public bool SaysTheSame(FactView other) => Name == other.Name && Values.SequenceEqual(other.Values);
}

/// <summary>A value of a fact, with a link where there is more to read.</summary>
internal sealed record FactValue(string Text, string? Href = null);
