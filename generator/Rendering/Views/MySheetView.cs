using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The sheet for which the reader picks the techniques; it holds all that may be picked.</summary>
internal sealed record MySheetView
{
    public required Frame Page { get; init; }

    public required string Intro { get; init; }

    /// <summary>The rules of all techniques on the page, picked or not.</summary>
    public required SheetSafetyView Safety { get; init; }

    public required ImmutableArray<MySheetCard> Cards { get; init; }

    /// <summary>Where the page is found, as text.</summary>
    public required string Address { get; init; }

    public required string EvidenceStatement { get; init; }

    public required string GeneralNote { get; init; }
}

/// <summary>A technique to pick.</summary>
/// <param name="Id">Its slug, which is the id of its card and its name in the page's address.</param>
/// <param name="Time">Such as "About 3 minutes".</param>
internal sealed record MySheetCard(string Id, string Title, string Gloss, string Href, string Time)
{
    public required ImmutableArray<FactView> Facts { get; init; }

    public required ImmutableArray<string> NoGoZones { get; init; }

    /// <summary>The steps in few words.</summary>
    public required ImmutableArray<string> InShort { get; init; }
}
