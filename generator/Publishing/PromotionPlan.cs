using System.Collections.Immutable;

namespace Handbook.Publishing;

/// <summary>What a promotion will do, decided in full before the first file is moved.</summary>
internal sealed record PromotionPlan(Manifest Before, Manifest After)
{
    /// <summary>Files to move out of the staging folder, sorted.</summary>
    public required ImmutableArray<string> Written { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Files of ours to remove, sorted.</summary>
    public required ImmutableArray<string> Removed { get; init; }
}
