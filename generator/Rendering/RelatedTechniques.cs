using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>What else may be done: for the same muscle first, then for the same complaint. Nothing stands in both lists.</summary>
internal sealed record RelatedTechniques(ImmutableArray<LinkItem> SameMuscle, ImmutableArray<LinkItem> SameComplaint)
{
    public static RelatedTechniques To(Technique technique, Vantage from)
    {
        var graph = from.Site.Graph;
        var muscles = graph.From(technique.Id, Relation.TargetsPrimarily)
            .SelectMany(m => graph.To(m, Relation.TargetsPrimarily).Concat(graph.To(m, Relation.TargetsSecondarily)));
        var complaints = graph.From(technique.Id, Relation.MeantFor).SelectMany(c => graph.To(c, Relation.MeantFor));
        var shown = new HashSet<EntryId> { technique.Id };
        return new RelatedTechniques(Items(muscles, shown, from), Items(complaints, shown, from));
    }

    private static ImmutableArray<LinkItem> Items(IEnumerable<EntryId> ids, HashSet<EntryId> shown, Vantage from) =>
    [
        .. Cards.InReadingOrder(ids.Where(shown.Add).Select(id => from.Site.Catalog[id]).OfType<Technique>().Where(t => t.Status != Status.Retired))
            .Select(t => from.ItemOf(t.Id, Cards.MarkOf(t) ?? ((Technique)t).Gloss)),
    ];
}
