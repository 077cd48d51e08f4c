using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Looks up every name on the body map. What leads nowhere is reported.</summary>
internal static class BodyMapLinks
{
    public static IReadOnlyDictionary<Location, EntryId> Find(Catalog catalog, ReferenceResolver resolver)
    {
        var found = new Dictionary<Location, EntryId>();
        foreach (var (name, id) in catalog.BodyMap is { } map ? Look(map, resolver) : LookFaulty(catalog, resolver))
        {
            if (id is not null)
            {
                found[name.Place] = id;
            }
        }

        return found;
    }

    private static IEnumerable<(Located<string> Name, EntryId? Id)> Look(BodyMap map, ReferenceResolver resolver) =>
    [
        .. map.Regions.Select(r => (r.Muscle, resolver.InField(EntryKind.Muscle, r.Muscle))),
        .. map.Areas.Select(a => (a.LeadsTo, resolver.Anywhere(a.LeadsTo))),
        .. map.Referral.Select(r => (r.Muscle, resolver.InField(EntryKind.Muscle, r.Muscle))),
        .. map.Landmarks.Select(l => (l.Term, resolver.InField(EntryKind.Term, l.Term))),
    ];

    private static IEnumerable<(Located<string> Name, EntryId? Id)> LookFaulty(Catalog catalog, ReferenceResolver resolver) =>
        (catalog.FaultyBodyMap?.References ?? []).Select(r => (r.Name, resolver.InField(r.Kind, r.Name)));
}
