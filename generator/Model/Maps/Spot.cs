using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model.Maps;

/// <summary>Where a technique is done, drawn on a close-up.</summary>
internal sealed record Spot
{
    public required CloseUp CloseUp { get; init; }

    /// <summary>The side that is drawn; the other is its mirror image.</summary>
    public required BodySide Side { get; init; }

    public required SpotUse Use { get; init; }

    /// <summary>Where the tool may go; null when only a clinician can show it.</summary>
    public MapShape? Target { get; init; }

    /// <summary>Where the middle of the ball is drawn; null without a ball.</summary>
    public Located<MapPoint>? Ball { get; init; }

    /// <summary>Ids of the zones to keep off.</summary>
    public required ImmutableArray<Located<string>> Avoid { get; init; }
}

/// <summary>What happens at the spot.</summary>
internal enum SpotUse
{
    Press,
    Stretch,
}
