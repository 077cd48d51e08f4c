using Handbook.Model;

namespace Handbook.Reading;

/// <summary>What became of one entry: whole, or broken or unread with its mistakes reported.</summary>
internal abstract record ReadResult
{
    /// <summary>An entry whose name is no slug: broken under the slug that was probably meant.</summary>
    public static ReadResult Unnamed(EntryKind kind, string name) =>
        Slug.TryParse(Slugs.Suggest(name)) is { } meant ? new Broken(new FaultyEntry(new EntryId(kind, meant))) : new Unread(kind);

    internal sealed record Whole(Entry Entry) : ReadResult;

    internal sealed record Broken(FaultyEntry Entry) : ReadResult;

    /// <summary>Something of a kind of which not even the name is known.</summary>
    internal sealed record Unread(EntryKind Kind) : ReadResult;
}
