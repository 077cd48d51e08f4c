using System.Text.Json.Nodes;
using Handbook.Model;

namespace Handbook.Rendering.Metadata;

/// <summary>The glossary as a set of terms with their meanings.</summary>
internal static class GlossaryData
{
    public static JsonObject Of(Page page, Vantage from) => LinkedData
        .Node("DefinedTermSet", $"{from.AddressOf(from.Path)}#terms")
        .With("name", page.Title.Value)
        .With("hasDefinedTerm", GlossaryPages.InOrder(from).Select(t => (JsonNode)Of(t, from)));

    private static JsonObject Of(Term term, Vantage from) => LinkedData
        .Node("DefinedTerm", LinkedIds.Of(term.Id, from))
        .With("name", term.Title.Value)
        .With("alternateName", LinkedPages.OtherNames(term))
        .With("description", term.Meaning);
}
