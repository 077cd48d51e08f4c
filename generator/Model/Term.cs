using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>A word of the glossary. Its title is the term itself.</summary>
internal sealed record Term(EntryName Name) : Entry(Name)
{
    public required string Meaning { get; init; }

    public ImmutableArray<Located<string>> See { get; init; } = [];
}
