using Handbook.Linking;
using Handbook.Model;
using Handbook.Prose;

namespace Handbook.Linting;

/// <summary>
/// Whether all of the handbook could be read and every reference leads somewhere. Otherwise what seems to be missing or unused may be named in
/// just the entry or reference that is faulty, and to say so would only repeat that mistake.
/// </summary>
internal static class Completeness
{
    public static bool IsWhole(Catalog catalog, ReferenceGraph graph) =>
        catalog is { Faulty.IsEmpty: true, UnreadKinds.IsEmpty: true, FaultyBodyMap: null }
        && catalog.Entries.SelectMany(Relations.Of).All(stated => graph.At(stated.Name.Place) is not null || IsWrittenTwice(stated, catalog, graph))
        && catalog.OfKind<Article>().SelectMany(a => a.Prose.Mentions).Where(IsReference).All(m => graph.At(m.Place) is not null);

    // The second of two equal names is reported and makes no edge, but nothing is missed by that.
    private static bool IsWrittenTwice(Relations.Stated stated, Catalog catalog, ReferenceGraph graph) =>
        catalog.Entries.SelectMany(Relations.Of).Any(other =>
            other != stated && other.Name.Value == stated.Name.Value && other.Name.Place.File == stated.Name.Place.File && graph.At(other.Name.Place) is not null);

    private static bool IsReference(Mention mention) => mention is { Form: MentionForm.Wiki or MentionForm.Link, Target.Length: > 0 };
}
