using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Every name by which an entry may be called: its slug, its aliases and its title, letter case aside.</summary>
internal sealed class NameTable
{
    private readonly FrozenDictionary<EntryKind, FrozenDictionary<string, ImmutableArray<EntryId>>> bySlug;
    private readonly FrozenDictionary<EntryKind, FrozenDictionary<string, ImmutableArray<EntryId>>> byOtherName;

    public NameTable(Catalog catalog)
    {
        var slugs = catalog.Entries.Select(e => (Name: e.Id.Slug.Text, e.Id))
            .Concat(catalog.Faulty.Select(f => (Name: f.Id.Slug.Text, f.Id)));
        var others = catalog.Entries.SelectMany(e => OtherNames(e).Select(n => (Name: n.Value, e.Id)))
            .Concat(catalog.Faulty.SelectMany(f => (f.Names ?? []).Select(n => (Name: n, f.Id))));
        bySlug = Group(slugs);
        byOtherName = Group(others);
    }

    /// <summary>The aliases of an entry and its title, with their places. The title of a rule or a source is a sentence, not a name.</summary>
    public static IEnumerable<Located<string>> OtherNames(Entry entry) =>
        entry is SafetyRule or Source or Claim ? entry.Aliases : entry.Aliases.Append(entry.Title);

    /// <summary>The entries of some kinds that a name may mean. A slug goes before other names.</summary>
    public ImmutableArray<EntryId> Find(string name, IEnumerable<EntryKind> kinds)
    {
        var kindList = kinds.ToList();
        var slugs = Look(bySlug, name, kindList);
        return slugs.IsEmpty ? Look(byOtherName, name, kindList) : slugs;
    }

    /// <summary>The slug or alias nearest to a name, among some kinds.</summary>
    public string? Nearest(string name, IEnumerable<EntryKind> kinds)
    {
        var kindList = kinds.ToList();
        return NearestName.Find(name, NamesIn(bySlug, kindList)) ?? NearestName.Find(name, NamesIn(byOtherName, kindList));
    }

    /// <summary>Within one kind no two entries may have a name in common.</summary>
    public static void CheckUnique(Catalog catalog, DiagnosticBag report)
    {
        foreach (var kind in catalog.Entries.GroupBy(e => e.Id.Kind))
        {
            var owners = kind.ToDictionary(e => e.Id.Slug.Text, e => e, StringComparer.OrdinalIgnoreCase);
            foreach (var (entry, name) in kind.SelectMany(e => OtherNames(e).Select(n => (e, n))))
            {
                if (!owners.TryAdd(name.Value, entry) && owners[name.Value] != entry)
                {
                    report.NameTaken(name.Place, name.Value, owners[name.Value].Id.ToString());
                }
            }
        }
    }

    private static FrozenDictionary<EntryKind, FrozenDictionary<string, ImmutableArray<EntryId>>> Group(IEnumerable<(string Name, EntryId Id)> names) =>
        names.GroupBy(n => n.Id.Kind).ToFrozenDictionary(
            kind => kind.Key,
            kind => kind.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
                g => g.Key,
                g => g.Select(n => n.Id).Distinct().Order().ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase));

    private static ImmutableArray<EntryId> Look(
        FrozenDictionary<EntryKind, FrozenDictionary<string, ImmutableArray<EntryId>>> table, string name, List<EntryKind> kinds) =>
        [.. kinds.SelectMany(k => table.TryGetValue(k, out var names) && names.TryGetValue(name, out var ids) ? ids : [])];

    private static IEnumerable<string> NamesIn(
        FrozenDictionary<EntryKind, FrozenDictionary<string, ImmutableArray<EntryId>>> table, List<EntryKind> kinds) =>
        kinds.SelectMany(k => table.TryGetValue(k, out var names) ? names.Keys : []);
}
