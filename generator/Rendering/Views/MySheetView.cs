using System.Collections.Immutable;

namespace Handbook.Rendering.Views;

/// <summary>The sheet for which the reader picks the techniques; it holds all that may be picked.</summary>
internal sealed record MySheetView
{
    public required Frame Page { get; init; }

    public required string Intro { get; init; }

    /// <summary>The rules of all techniques on the page, picked or not.</summary>
    public required SheetSafetyView Safety { get; init; }

    /// <summary>What all cards have in common.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    public required ImmutableArray<MySheetCard> Cards { get; init; }

    /// <summary>How many may be picked.</summary>
    public int Most { get; } = 4;

    /// <summary>What the page has left for cards, in millimetres.</summary>
    public string RoomMm { get; init; } = "0";

    public required TickGrid Grid { get; init; }

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
    /// <summary>What a card takes of the page, in millimetres.</summary>
    public string HeightMm { get; init; } = "0";

    /// <summary>How long, how hard and how often.</summary>
    public required ImmutableArray<FactView> Dose { get; init; }

    public required ImmutableArray<string> NoGoZones { get; init; }

    /// <summary>The steps in few words.</summary>
    public required ImmutableArray<string> InShort { get; init; }
}
