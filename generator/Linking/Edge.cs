using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>One relation between two entries, as it was written, on one side only.</summary>
/// <param name="Place">Where the name of <paramref name="To"/> is written.</param>
internal sealed record Edge(EntryId From, EntryId To, Relation Relation, Location Place);

/// <summary>What one entry has to do with another. Read as a sentence: From, relation, To.</summary>
internal enum Relation
{
    /// <summary>A technique has a muscle as its aim.</summary>
    TargetsPrimarily,

    /// <summary>A technique reaches a muscle beside its aim.</summary>
    TargetsSecondarily,

    /// <summary>A technique reaches a muscle because it lies over the aim.</summary>
    TargetsOverlying,

    /// <summary>A technique leaves a muscle alone on purpose.</summary>
    Avoids,

    /// <summary>A technique is done with a tool.</summary>
    Uses,

    /// <summary>A technique may be done more softly with a tool.</summary>
    UsesForSofter,

    /// <summary>A technique or routine is meant for a complaint.</summary>
    MeantFor,

    /// <summary>A routine contains a technique or another routine.</summary>
    Contains,

    /// <summary>A muscle is part of a group.</summary>
    PartOf,

    /// <summary>A muscle works against another; holds both ways.</summary>
    Antagonist,

    /// <summary>A tool may stand in for another; holds both ways.</summary>
    Substitute,

    /// <summary>A technique is gated by a safety rule.</summary>
    GatedBy,

    /// <summary>A complaint names a red flag.</summary>
    WarnsOf,

    /// <summary>A page shows a technique before others.</summary>
    Features,

    /// <summary>An article makes a claim.</summary>
    Claims,

    /// <summary>Any entry rests on a source.</summary>
    Cites,

    /// <summary>A term points to an entry.</summary>
    SeeAlso,

    /// <summary>Prose names an entry.</summary>
    Mentions,
}
