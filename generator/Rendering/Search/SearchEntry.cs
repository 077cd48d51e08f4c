using System.Collections.Immutable;

namespace Handbook.Rendering.Search;

/// <summary>One page, or place of a page, that search can lead to.</summary>
internal sealed record SearchEntry
{
    public required SearchGroup Group { get; init; }

    public required string Title { get; init; }

    /// <summary>From the site's root: <c>glossary.html#term-sacrum</c>.</summary>
    public required string Address { get; init; }

    /// <summary>What the result says below its title.</summary>
    public required string Summary { get; init; }

    /// <summary>What else readers call it.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Texts that say what it is about: muscles and tools of a technique, the signs on the safety page.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>All other texts.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>Why readers should rather take another, said behind the title; null when nothing speaks against it.</summary>
    public string? Caveat { get; init; }
}
