using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>Sheets in one document behind a list of them. It is printed, and not published as a page.</summary>
internal sealed record PackView
{
    public required Frame Page { get; init; }

    public required string Intro { get; init; }

    public required ImmutableArray<PackRow> Rows { get; init; }

    /// <summary>In the order of the rows.</summary>
    public required ImmutableArray<Sheet> Sheets { get; init; }

    /// <summary>Where the page that the pack belongs to is found, as text.</summary>
    public required string Address { get; init; }

    public required string EvidenceStatement { get; init; }

    public required string GeneralNote { get; init; }
}

/// <summary>A sheet in the list of a pack.</summary>
/// <param name="Href">Its place in the pack.</param>
/// <param name="Mark">Why readers should rather take another; null when nothing speaks against it.</param>
/// <param name="Page">The page it is on; null when the sheets are not one page each.</param>
internal sealed record PackRow(string Title, string Gloss, string Href, string? Mark, int? Page);
