using System.Collections.Immutable;
using Handbook.Model.Maps;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>Something a reader does: a release, a stretch or a movement.</summary>
internal sealed record Technique(ArticleHead Head) : Article(Head)
{
    /// <summary>The muscle in professional words, shown after the title.</summary>
    public required string Gloss { get; init; }

    public TechniqueKind Kind { get; init; }

    public required BodyPosition Position { get; init; }

    /// <summary>Null when the drawing needs no more than the position.</summary>
    public Figure? Figure { get; init; }

    public required string ContactArea { get; init; }

    public required ImmutableArray<string> NoGoZones { get; init; }

    public required ImmutableArray<MuscleTarget> Targets { get; init; }

    public ImmutableArray<MuscleAvoided> Avoids { get; init; } = [];

    /// <summary>The usual one first; none where none is needed.</summary>
    public ImmutableArray<Located<string>> Tools { get; init; } = [];

    public Located<string>? SofterTool { get; init; }

    public required ImmutableArray<Located<string>> Complaints { get; init; }

    public required RiskTier RiskTier { get; init; }

    /// <summary>What must be read before the steps of a gated technique.</summary>
    public string? Gate { get; init; }

    public required Dose Dose { get; init; }

    /// <summary>Ids of the safety rules that apply beside those for all techniques.</summary>
    public required ImmutableArray<Located<string>> Safety { get; init; }

    public required EvidenceGrade Evidence { get; init; }

    /// <summary>The steps in few words, for a card among others on a sheet; empty where no such card is made.</summary>
    public ImmutableArray<string> InShort { get; init; } = [];

    /// <summary>Where it is done, as a drawing; null when none is given.</summary>
    public Spot? Spot { get; init; }

    /// <summary>The short name in the address on paper, which never changes; null when the slug is used.</summary>
    public Located<string>? Short { get; init; }
}

/// <summary>A muscle that a technique reaches.</summary>
internal sealed record MuscleTarget(Located<string> Muscle, TargetRole Role);

/// <summary>A muscle that a technique leaves alone on purpose, and why.</summary>
internal sealed record MuscleAvoided(Located<string> Muscle, string Why);

/// <summary>How a technique reaches a muscle: as its aim, beside its aim, or because it lies over the aim.</summary>
internal enum TargetRole
{
    Primary,
    Secondary,
    Overlying,
}

/// <summary>What a technique does, and so what its numbers out of 10 tell: pressure, pull or effort.</summary>
internal enum TechniqueKind
{
    Release,
    Stretch,
    Movement,
}

/// <summary>The position the body is in.</summary>
internal enum BodyPosition
{
    SideLying,
    ThreeQuarterLying,
    Supine,
    Prone,
    SittingChair,
    SittingFloor,
    StandingWall,
    HalfKneeling,
    Standing,
}

/// <summary>How much care a technique asks for. A gated one needs a clinician's go-ahead, and no routine may contain it.</summary>
internal enum RiskTier
{
    Low = 1,
    SomeCare = 2,
    Gated = 3,
}

/// <summary>How certain the evidence is.</summary>
internal enum EvidenceGrade
{
    Moderate,
    Low,
    VeryLow,
    ExpertOpinion,
    None,
}
