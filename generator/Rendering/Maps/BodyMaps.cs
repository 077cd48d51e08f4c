using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Maps;

/// <summary>The body from both sides, to point at where it hurts.</summary>
internal static class BodyMaps
{
    private const double HalfWidth = 68;
    private const double BetweenViews = 2 * HalfWidth;

    // The narrowest screen is 320 pixels wide and leaves 288 to the drawing; a target needs 24.
    private const double SmallestTarget = 24 * Width / 288;
    private const double Width = 4 * HalfWidth;

    private static readonly MapBox Box = new(-HalfWidth, -16, -HalfWidth + Width, 420);

    /// <summary>Null when the handbook names no areas.</summary>
    public static BodyMapView? Of(Vantage from)
    {
        if (from.Site.Catalog.BodyMap is not { Areas.IsEmpty: false } map)
        {
            return null;
        }

        var drawing = new MapDrawing
        {
            Id = "fig:body",
            Look = "fig body-map",
            Box = Box,
            Title = "Where do you feel it?",
        };
        var views = View(BodyView.Front, 0, map, from) + View(BodyView.Back, BetweenViews, map, from);
        return new BodyMapView(Svg.Map(drawing with { Content = views }), ItemsOf(map, from));
    }

    private static ImmutableArray<LinkItem> ItemsOf(BodyMap map, Vantage from) =>
        [.. map.Areas.Select(a => (a.Name, Entry: from.Find<Entry>(a.LeadsTo)!.Id)).Select(a => new LinkItem(a.Name, from.HrefOf(a.Entry), from.TitleOf(a.Entry))).Distinct()];

    private static string View(BodyView view, double across, BodyMap map, Vantage from)
    {
        var canvas = new MapCanvas(view, new MapPoint((BetweenViews / 2) - across, 416), SmallestTarget);
        var areas = map.Areas.Where(a => a.View == view)
            .Select(a => (a.Name, Entry: from.Find<Entry>(a.LeadsTo)!.Id, a.Shape))
            .Select(a => MapLinks.Of(new MapLink(a.Name, from.HrefOf(a.Entry), from.TitleOf(a.Entry), a.Shape), canvas));
        return Svg.Shifted(
            across,
            BodyLines.SkinIn(Box) + BodyLines.FoldsOf(view) + SideWords.Of(view, new MapBox(-38, -5, 38, 56)) + string.Concat(areas));
    }
}
