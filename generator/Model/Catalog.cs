using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>All that was read from the content folder. Entries with mistakes are left out; their ids are in <see cref="Faulty"/>.</summary>
internal sealed class Catalog
{
    private readonly FrozenDictionary<EntryId, Entry> byId;

    public Catalog(Settings settings, IEnumerable<Entry> entries)
    {
        Settings = settings;
        Entries = [.. entries.OrderBy(e => e.Id)];
        byId = Entries.ToFrozenDictionary(e => e.Id);
    }

    public Settings Settings { get; }

    /// <summary>By kind, then slug.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Entries that exist but could not be read whole: references to them are not reported a second time.</summary>
    public required FrozenSet<EntryId> Faulty { get; init; }

    /// <summary>Files under <c>media/</c>, by path relative to the content folder, with forward slashes.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    public IEnumerable<T> OfKind<T>()
        where T : Entry => Entries.OfType<T>();

    public Entry this[EntryId id] => byId[id];

    public bool Contains(EntryId id) => byId.ContainsKey(id);
}

/// <summary>A file that is copied as it is.</summary>
/// <param name="Path">Relative to the content folder: <c>media/wall.jpg</c>.</param>
/// <param name="Source">The file, without text: for diagnostics and for finding it again.</param>
internal sealed record MediaFile(string Path, SourceFile Source, string DiskPath);
