using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>An article in short, to choose from.</summary>
internal sealed record CardView
{
    public required string Title { get; init; }

    public required string Href { get; init; }

    /// <summary>The professional name beside the plain one; null when there is none.</summary>
    public string? Gloss { get; init; }

    public required string Summary { get; init; }

    /// <summary>Such as minutes, position and tool, each a few words.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The start position of a technique, drawn; null for anything else.</summary>
    public Html? PositionFigure { get; init; }

    /// <summary>A warning to see before opening it; null for most.</summary>
    public string? Mark { get; init; }
}
