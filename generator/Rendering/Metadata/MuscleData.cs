using System.Text.Json.Nodes;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Rendering.Metadata;

/// <summary>A muscle with its anatomy and its identifiers elsewhere. Its origin is left out: schema.org has no word for it any more.</summary>
internal static class MuscleData
{
    public static JsonObject Of(Muscle muscle, Vantage from) => LinkedData
        .Node("Muscle", LinkedIds.Of(muscle.Id, from))
        .With("name", muscle.Title.Value)
        .With("alternateName", LinkedPages.OtherNames(muscle, muscle.PlainTitle, muscle.Latin))
        .With("bodyLocation", Words.Of(muscle.Region))
        .With("muscleAction", muscle.Action)
        .With("insertion", Named("AnatomicalStructure", muscle.Insertion))
        .With("nerve", Named("Nerve", muscle.Nerve.Select(MuscleFacts.TextOf)))
        .With("bloodSupply", Named("Artery", muscle.Artery))
        .With("antagonist", References(from.Site.Graph.Both(muscle.Id, Relation.Antagonist), from))
        .With("subStructure", References(from.Site.Graph.To(muscle.Id, Relation.PartOf), from))
        .With("code", CodesOf(muscle.Ids))
        .With("sameAs", AddressesOf(muscle.Ids));

    private static IEnumerable<JsonNode> Named(string type, IEnumerable<string> names) =>
        names.Select(n => LinkedData.Node(type).With("name", n));

    private static IEnumerable<JsonNode> References(IEnumerable<EntryId> ids, Vantage from) =>
        ids.Select(id => LinkedData.Reference(LinkedIds.Of(id, from)));

    private static IEnumerable<JsonNode> CodesOf(AnatomyIds ids) =>
        from code in new[] { ("TA98", ids.Ta98), ("TA2", ids.Ta2), ("FMA", ids.Fma), ("UBERON", ids.Uberon) }
        where code.Item2 is not null
        select LinkedData.Node("MedicalCode").With("codingSystem", code.Item1).With("codeValue", code.Item2);

    private static IEnumerable<string> AddressesOf(AnatomyIds ids) => new[]
    {
        ids.Fma is { } fma ? MuscleFacts.AddressIn(fma) : null,
        ids.Uberon is { } uberon ? MuscleFacts.AddressIn(uberon) : null,
        ids.Wikidata is { } wikidata ? $"http://www.wikidata.org/entity/{wikidata}" : null,
    }.OfType<string>();
}
