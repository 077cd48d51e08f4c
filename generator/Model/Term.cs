using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>A word of the glossary. Its title is the term itself.</summary>
internal sealed record Term(EntryName Name) : Entry(Name)
{
    public required string Meaning { get; init; }

    /// <summary>Whether its first use on a page is marked; not for a name that is an everyday word too.</summary>
    public bool IsMarked { get; init; } = true;

    public ImmutableArray<Located<string>> See { get; init; } = [];
}
