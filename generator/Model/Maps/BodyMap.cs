using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model.Maps;

/// <summary>What is drawn on the body: where each muscle lies, where pain is felt, what can be felt of the bones, and where no ball goes.</summary>
internal sealed record BodyMap
{
    public required ImmutableArray<MuscleRegion> Regions { get; init; }

    public ImmutableArray<BodyArea> Areas { get; init; } = [];

    public ImmutableArray<ReferralArea> Referral { get; init; } = [];

    public ImmutableArray<Landmark> Landmarks { get; init; } = [];

    public ImmutableArray<NoGoZone> Zones { get; init; } = [];
}

/// <summary>A body map with mistakes, already reported. Its references are still looked up.</summary>
internal sealed record FaultyBodyMap(ImmutableArray<WrittenReference> References);

/// <summary>Where a muscle lies.</summary>
internal sealed record MuscleRegion(Located<string> Muscle, BodyView View, MapShape Shape);

/// <summary>A part of the body as a reader names it, and the entry to read when it hurts there.</summary>
internal sealed record BodyArea(string Name, BodyView View, MapShape Shape, Located<string> LeadsTo);

/// <summary>Where some people feel a sore spot of a muscle.</summary>
internal sealed record ReferralArea(Located<string> Muscle, BodyView View, MapShape Shape);

/// <summary>A bone or other mark of the body that a finger finds, explained in the glossary.</summary>
/// <param name="Label">What the drawing calls it when the term is long; null for the term itself.</param>
internal sealed record Landmark(Located<string> Term, CloseUp CloseUp, Located<MapPoint> At, string? Label);

/// <summary>Where a tool never goes.</summary>
/// <param name="Name">In a few words: "the spine".</param>
internal sealed record NoGoZone(Located<string> Id, CloseUp CloseUp, MapShape Shape, string Name);
