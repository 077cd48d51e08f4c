using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Maps;

/// <summary>The muscles as areas to point at, layer by layer, for what lies deep is hidden by what lies over it.</summary>
internal static class MuscleMaps
{
    private const double HalfWidth = 46;
    private const double Room = 21;

    // As for the whole body: 24 of 288 pixels.
    private const double SmallestTarget = 24 * 2 * HalfWidth / 288;

    // Below the lowest muscle, so that its end is seen on the body.
    private const double Margin = 8;

    // From the shoulder blades to the top of the thighs, or as far as the muscles reach.
    private static readonly MapBox Trunk = new(-HalfWidth, 68, HalfWidth, 228);

    /// <summary>One map for each view and layer that has muscles, from outside inwards. A group is shown by its parts.</summary>
    public static ImmutableArray<FigureView> Of(Vantage from)
    {
        var graph = from.Site.Graph;
        return
        [
            .. (from.Site.Catalog.BodyMap?.Regions ?? [])
                .Select(r => (Muscle: from.Find<Muscle>(r.Muscle)!, Region: r))
                .GroupBy(r => (r.Region.View, r.Muscle.Layer))
                .OrderByDescending(g => g.Key.View).ThenBy(g => g.Key.Layer)
                .Select(g => Panel(g.Key.View, g.Key.Layer, [.. g.OrderBy(r => r.Muscle.Id)], from)),
        ];
    }

    private static FigureView Panel(BodyView view, MuscleLayer layer, ImmutableArray<(Muscle Muscle, MuscleRegion Region)> muscles, Vantage from)
    {
        var title = $"{Words.WithCapital(Words.Of(layer))}, {SideWords.WordOf(view)}";
        var window = WindowOf(muscles);
        var drawing = new MapDrawing
        {
            Id = FormattableString.Invariant($"fig:muscles-{(view == BodyView.Front ? "front" : "back")}-{(int)layer}"),
            Look = "fig muscle-map",
            Box = window with { Bottom = window.Bottom + Room },
            Title = title,
        };
        var canvas = new MapCanvas(view, new MapPoint(0, window.Bottom + Room - 4), SmallestTarget);
        var areas = muscles.Select(m => MapLinks.Of(new MapLink(m.Muscle.Title.Value, from.HrefOf(m.Muscle.Id), null, m.Region.Shape), canvas));
        var body = BodyLines.SkinIn(window) + BodyLines.FoldsOf(view);
        var words = SideWords.Of(view, new MapBox(-HalfWidth + 8, window.Bottom + 9, HalfWidth - 8, window.Bottom + 9));
        return new FigureView(Svg.Map(drawing with { Content = $"{Svg.Window(window, body)}{words}{string.Concat(areas)}" }), title);
    }

    private static MapBox WindowOf(ImmutableArray<(Muscle Muscle, MuscleRegion Region)> muscles)
    {
        var lowest = muscles.Max(m => m.Region.Shape.Box.Bottom);
        return lowest > Trunk.Bottom ? Trunk with { Bottom = lowest + Margin } : Trunk;
    }
}
