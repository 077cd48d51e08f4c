using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Templating;

namespace Handbook.Rendering.Maps;

/// <summary>Draws areas of a body map that are links.</summary>
internal static class MapLinks
{
    /// <summary>A link on each side of the body, or one for what lies over the middle or is too narrow to hit on one side.</summary>
    public static string Of(MapLink link, MapCanvas canvas)
    {
        var (shape, box) = (link.Shape, link.Shape.Box);
        if (shape.IsOverMiddle)
        {
            return Element(link, Svg.Path("area", MapPath.Closed(shape.Outline)), box, canvas);
        }

        var area = Svg.Path("area", MapPath.Closed(shape.Points));
        if (box.Right < canvas.SmallestTarget)
        {
            return Element(link with { Name = $"{link.Name}, both sides" }, area + Svg.Mirrored(area), box with { Left = -box.Right }, canvas);
        }

        var one = Room(box, canvas.SmallestTarget) + area;
        var (mirrored, straight) = Points.LeftOfPicture(canvas.View) == BodySide.Left ? ("left", "right") : ("right", "left");
        return Element(link with { Name = $"{link.Name}, {mirrored}" }, Svg.Mirrored(one), canvas)
            + Element(link with { Name = $"{link.Name}, {straight}" }, one, canvas);
    }

    private static string Element(MapLink link, string area, MapBox box, MapCanvas canvas) =>
        Element(link, Room(box, canvas.SmallestTarget) + area, canvas);

    private static string Element(MapLink link, string areas, MapCanvas canvas)
    {
        var name = HtmlEscaping.Escape(link.Name);
        var label = link.LeadsTo is { } title ? $"{name}: {HtmlEscaping.Escape(title)}" : name;
        return $"<a href=\"{HtmlEscaping.Escape(link.Href)}\" aria-label=\"{label}\">{areas}{Svg.Words("name", canvas.NameAt, link.Name)}</a>";
    }

    // A finger needs room: what is too small grows away from the midline, where nothing else waits to be hit.
    private static string Room(MapBox box, double least)
    {
        var (width, height) = (Math.Max(box.Width, least), Math.Max(box.Height, least));
        return width == box.Width && height == box.Height
            ? string.Empty
            : $"<path class=\"room\" d=\"M{MapPath.Number(box.Left)} {MapPath.Number(box.Centre.Down - (height / 2))}h{MapPath.Number(width)}v{MapPath.Number(height)}h-{MapPath.Number(width)}z\"/>";
    }
}

/// <summary>An area that is a link.</summary>
/// <param name="LeadsTo">The title of the page behind it; null when that is its name.</param>
internal sealed record MapLink(string Name, string Href, string? LeadsTo, MapShape Shape);

/// <summary>What areas are drawn on.</summary>
/// <param name="NameAt">Where the name of an area shows while it is pointed at.</param>
/// <param name="SmallestTarget">In units: as much as 24 pixels where the screen is narrowest.</param>
internal sealed record MapCanvas(BodyView View, MapPoint NameAt, double SmallestTarget);
