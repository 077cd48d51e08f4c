using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>A muscle or a group of muscles.</summary>
internal sealed record Muscle(ArticleHead Head) : Article(Head)
{
    public required string Latin { get; init; }

    public required string PlainTitle { get; init; }

    public required BodyRegion Region { get; init; }

    public required MuscleLayer Layer { get; init; }

    public Located<string>? PartOf { get; init; }

    public ImmutableArray<Located<string>> Antagonists { get; init; } = [];

    public required ImmutableArray<string> Origin { get; init; }

    public required ImmutableArray<string> Insertion { get; init; }

    public required ImmutableArray<string> Action { get; init; }

    public required ImmutableArray<NerveSupply> Nerve { get; init; }

    public required ImmutableArray<string> Artery { get; init; }

    public ImmutableArray<string> Relations { get; init; } = [];

    public ImmutableArray<string> Referral { get; init; } = [];

    public required Palpable Palpable { get; init; }

    public ImmutableArray<string> Disputed { get; init; } = [];

    public AnatomyIds Ids { get; init; } = new();
}

/// <summary>A nerve and the spinal roots it comes from.</summary>
internal sealed record NerveSupply(string Name, string? Roots);

/// <summary>Identifiers in public anatomies; null where none was found.</summary>
internal sealed record AnatomyIds
{
    public string? Ta98 { get; init; }

    public string? Ta2 { get; init; }

    public string? Fma { get; init; }

    public string? Uberon { get; init; }

    public string? Wikidata { get; init; }
}

/// <summary>The part of the body a muscle belongs to.</summary>
internal enum BodyRegion
{
    LowBack,
    UpperBack,
    Neck,
    Shoulder,
    Arm,
    Chest,
    Belly,
    Buttock,
    Hip,
    Thigh,
    LowerLeg,
    Foot,
}

/// <summary>How deep a muscle lies.</summary>
internal enum MuscleLayer
{
    Superficial,
    Middle,
    Deep,
}

/// <summary>Whether a muscle can be felt through the skin.</summary>
internal enum Palpable
{
    Yes,
    Partly,
    No,
}
