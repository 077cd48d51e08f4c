using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Model.Maps;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>All that was read from the content folder.</summary>
internal sealed class Catalog
{
    private readonly FrozenDictionary<EntryId, Entry> byId;
    private readonly FrozenSet<EntryId> faulty;
    private readonly FrozenSet<EntryKind> nameless;
    private readonly ConcurrentDictionary<Type, object> ofKind = new();

    public Catalog(Settings settings, IEnumerable<Entry> entries, IEnumerable<FaultyEntry> faulty)
    {
        Settings = settings;
        Entries = [.. entries.OrderBy(e => e.Id)];
        Faulty = [.. faulty.OrderBy(e => e.Id)];
        byId = Entries.ToFrozenDictionary(e => e.Id);
        this.faulty = Faulty.Select(f => f.Id).ToFrozenSet();
        nameless = Faulty.Where(f => f.Names is null).Select(f => f.Id.Kind).ToFrozenSet();
    }

    public Settings Settings { get; }

    /// <summary>By kind, then slug.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Entries that exist but could not be read whole, by kind, then slug.</summary>
    public ImmutableArray<FaultyEntry> Faulty { get; }

    /// <summary>Files under <c>media/</c>, by path.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    /// <summary>Kinds whose data file could not be read, which was reported.</summary>
    public ImmutableArray<EntryKind> UnreadKinds { get; init; } = [];

    /// <summary>What is drawn on the body; null when the handbook has no such file, or a faulty one.</summary>
    public BodyMap? BodyMap { get; init; }

    public FaultyBodyMap? FaultyBodyMap { get; init; }

    public Entry this[EntryId id] => byId[id];

    /// <summary>By kind, then slug. Every page asks, so each kind is picked out once.</summary>
    public IEnumerable<T> OfKind<T>()
        where T : Entry => (T[])ofKind.GetOrAdd(typeof(T), _ => Entries.OfType<T>().ToArray());

    public bool Contains(EntryId id) => byId.ContainsKey(id);

    public bool IsFaulty(EntryId id) => faulty.Contains(id);

    /// <summary>Whether not all names of a kind are known, because a file with such names could not be read.</summary>
    public bool LacksNames(EntryKind kind) => UnreadKinds.Contains(kind) || nameless.Contains(kind);
}

/// <summary>
/// An entry with mistakes, already reported. Its names stay known, so that references to it are not reported too;
/// its own references are kept, so that mistakes in them come in the same run.
/// </summary>
internal sealed record FaultyEntry(EntryId Id)
{
    /// <summary>Its title and aliases; null when its front matter could not be read.</summary>
    public ImmutableArray<string>? Names { get; init; }

    public ImmutableArray<WrittenReference> References { get; init; } = [];

    public ProseDocument? Prose { get; init; }
}

/// <summary>A name written where an entry of a certain kind must stand.</summary>
internal sealed record WrittenReference(EntryKind Kind, Located<string> Name);

/// <summary>A file that is copied as it is.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes: <c>media/wall.jpg</c>.</param>
/// <param name="DiskPath">Where it is on this disk.</param>
/// <param name="Shown">How the file is named in diagnostics.</param>
internal sealed record MediaFile(string Path, string DiskPath, SourceFile Shown);
