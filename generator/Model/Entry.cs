using System.Collections.Immutable;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>Anything that has a name in the handbook and can be referred to.</summary>
internal abstract record Entry
{
    public required EntryId Id { get; init; }

    public required Located<string> Title { get; init; }

    /// <summary>Other names that references and search may use.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>Ids of sources.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}

/// <summary>An entry with a Markdown file of its own.</summary>
internal abstract record Article : Entry
{
    public required SourceFile File { get; init; }

    public required string Summary { get; init; }

    public required Status Status { get; init; }

    public required DateOnly Updated { get; init; }

    public Review? Reviewed { get; init; }

    public required ProseDocument Prose { get; init; }
}

/// <summary>How far an article has come.</summary>
internal enum Status
{
    Draft,
    Reviewed,
    Retired,
}

/// <summary>A clinician's review: who, when, and when the next one is due.</summary>
internal sealed record Review(string By, DateOnly On, DateOnly Due);
