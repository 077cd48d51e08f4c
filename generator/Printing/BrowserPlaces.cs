using System.Collections.Immutable;

namespace Handbook.Printing;

/// <summary>Where a browser may be, as far as the machine and the caller say.</summary>
internal sealed record BrowserPlaces
{
    /// <summary>A program by path or name; null when none was named.</summary>
    public string? Named { get; init; }

    /// <summary>The folders in which the system looks for programs.</summary>
    public ImmutableArray<string> SearchPath { get; init; } = [];

    /// <summary>The folders below which programs are installed, each in one of its own.</summary>
    public ImmutableArray<string> ProgramFolders { get; init; } = [];
}
