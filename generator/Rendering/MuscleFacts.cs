using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>The fact box of a muscle.</summary>
internal static class MuscleFacts
{
    private const string OntologyAddress = "http://purl.obolibrary.org/obo/";

    /// <summary>Rows without a value are left out.</summary>
    public static ImmutableArray<FactView> Of(Muscle muscle, Vantage from) =>
    [
        .. new[]
        {
            Texts("Latin name", [muscle.Latin]),
            Texts("Plain name", [muscle.PlainTitle]),
            Texts("Also called", muscle.Aliases.Select(a => a.Value)),
            Links("Part of", from.Site.Graph.From(muscle.Id, Relation.PartOf), from),
            Links("Parts", from.Site.Graph.To(muscle.Id, Relation.PartOf), from),
            Texts("Region", [Words.Of(muscle.Region)]),
            Texts("Layer", [Words.Of(muscle.Layer)]),
            Texts("Origin", muscle.Origin),
            Texts("Insertion", muscle.Insertion),
            Texts("Action", muscle.Action),
            Links("Works against", from.Site.Graph.Both(muscle.Id, Relation.Antagonist), from),
            Texts("Nerve", muscle.Nerve.Select(TextOf)),
            Texts("Artery", muscle.Artery),
            Texts("Neighbours", muscle.Relations),
            Texts("Can you feel it?", [Words.Of(muscle.Palpable)]),
            new FactView("Identifiers", IdentifiersOf(muscle.Ids)),
        }.Where(f => !f.Values.IsEmpty),
    ];

    /// <summary>The muscles that the fact box links to.</summary>
    public static ImmutableArray<LinkItem> NeighboursOf(Muscle muscle, Vantage from)
    {
        var graph = from.Site.Graph;
        return Inverse.Items(
            graph.Both(muscle.Id, Relation.PartOf).Concat(graph.Both(muscle.Id, Relation.Antagonist)), from);
    }

    /// <summary>A nerve with its roots.</summary>
    public static string TextOf(NerveSupply nerve) => nerve.Roots is { } roots ? $"{nerve.Name} ({roots})" : nerve.Name;

    /// <summary>Where an identifier of FMA or UBERON is explained.</summary>
    public static string AddressIn(string ontologyId) => OntologyAddress + ontologyId.Replace(':', '_');

    private static FactView Texts(string name, IEnumerable<string> texts) => new(name, [.. texts.Select(t => new FactValue(t))]);

    private static FactView Links(string name, IEnumerable<EntryId> ids, Vantage from) =>
        new(name, [.. ids.Select(id => new FactValue(from.TitleOf(id), from.HrefOf(id)))]);

    private static ImmutableArray<FactValue> IdentifiersOf(AnatomyIds ids) =>
    [
        .. new[]
        {
            ids.Ta98 is { } ta98 ? new FactValue($"TA98 {ta98}") : null,
            ids.Ta2 is { } ta2 ? new FactValue($"TA2 {ta2}") : null,
            ids.Fma is { } fma ? InOntology(fma) : null,
            ids.Uberon is { } uberon ? InOntology(uberon) : null,
            ids.Wikidata is { } wikidata ? new FactValue($"Wikidata {wikidata}") : null,
        }.OfType<FactValue>(),
    ];

    private static FactValue InOntology(string id) => new(id, AddressIn(id));
}
