using System.Collections.Immutable;
using Handbook.Model.Quantities;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>Techniques in an order, for one sitting.</summary>
internal sealed record Routine(ArticleHead Head) : Article(Head)
{
    public required string Goal { get; init; }

    public required ImmutableArray<Located<string>> Complaints { get; init; }

    public required ImmutableArray<RoutineItem> Items { get; init; }

    public required DaysPerWeek Days { get; init; }

    /// <summary>The short name in the address on paper, which never changes; null when the slug is used.</summary>
    public Located<string>? Short { get; init; }
}

/// <summary>One step of a routine: a technique, or another routine as a whole.</summary>
/// <param name="Kind">Technique or routine.</param>
/// <param name="Name">The reference as written.</param>
internal sealed record RoutineItem(EntryKind Kind, Located<string> Name)
{
    public string? Note { get; init; }

    /// <summary>A gentler hold than the technique's own.</summary>
    public Located<Duration>? Hold { get; init; }

    /// <summary>Fewer spots or repeats than the technique's own.</summary>
    public Located<DoseCount>? Count { get; init; }
}
