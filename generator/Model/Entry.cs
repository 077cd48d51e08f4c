using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>Anything that has a name in the handbook and can be referred to.</summary>
internal abstract record Entry(EntryName Name)
{
    public EntryId Id => Name.Id;

    public Located<string> Title => Name.Title;

    /// <summary>Other names that references and search may use.</summary>
    public ImmutableArray<Located<string>> Aliases => Name.Aliases;

    /// <summary>Ids of sources.</summary>
    public ImmutableArray<Located<string>> Sources => Name.Sources;

    /// <summary>Every text of its fields, title and aliases too, in the order they were read; names of other entries are none.</summary>
    public ImmutableArray<WrittenText> Texts { get; init; } = [];
}

/// <summary>What every entry has: an identity, a title, other names, and the sources it rests on.</summary>
internal sealed record EntryName(EntryId Id, Located<string> Title)
{
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}
