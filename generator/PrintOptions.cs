using System.Collections.Immutable;

namespace Handbook;

/// <summary>What to print, and where the machine may have a browser. It is asked at the door, as no room looks at its surroundings.</summary>
internal sealed record PrintOptions
{
    public PaperChoice Paper { get; init; } = PaperChoice.Both;

    /// <summary>Print what is still true as well.</summary>
    public bool Force { get; init; }

    /// <summary>A browser by path or name; null when none was named.</summary>
    public string? Browser { get; init; }

    /// <summary>The option or variable that named it.</summary>
    public string NamedBy { get; init; } = string.Empty;

    public ImmutableArray<string> SearchPath { get; init; } = [];

    public ImmutableArray<string> ProgramFolders { get; init; } = [];

    /// <summary>Whether the superuser runs this: no browser shuts itself off from the system then.</summary>
    public bool IsSuperuser { get; init; }
}

/// <summary>For which paper PDFs are made.</summary>
internal enum PaperChoice
{
    Both,
    A4,
    Letter,
}
