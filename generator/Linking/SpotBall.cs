using Handbook.Model;
using Handbook.Model.Maps;

namespace Handbook.Linking;

/// <summary>How large the ball of a technique is on the body map.</summary>
internal static class SpotBall
{
    // A tennis ball, which is what most people have.
    private const double UsualDiameter = 66;

    /// <summary>Half the size of the first tool that has one.</summary>
    public static double RadiusOf(Technique technique, Catalog catalog, ReferenceGraph graph)
    {
        var sizes = graph.From(technique.Id, Relation.Uses).Select(id => (catalog[id] as Tool)?.Diameter).OfType<Model.Quantities.Diameter>();
        var millimetres = sizes.Select(d => (double?)d.MaxMillimetres).FirstOrDefault() ?? UsualDiameter;
        return MapPoint.UnitsOf(millimetres) / 2;
    }
}
