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
        if (link.Shape.IsOverMiddle)
        {
            return Element(link with { Name = link.Name }, MapPath.Closed(link.Shape.Outline), link.Shape.Box, canvas);
        }

        var box = link.Shape.Box;
        if (box.Right < canvas.SmallestTarget)
        {
            return Element(link with { Name = $"{link.Name}, both sides" }, MapPath.ClosedOnBoth(link.Shape.Points), box with { Left = -box.Right }, canvas);
        }

        return OnSide(BodySide.Left, link, canvas) + OnSide(BodySide.Right, link, canvas);
    }

    private static string OnSide(BodySide side, MapLink link, MapCanvas canvas)
    {
        var points = Points.On(side, canvas.View, link.Shape.Points);
        var word = side == BodySide.Left ? "left" : "right";
        return Element(link with { Name = $"{link.Name}, {word}" }, MapPath.Closed(points), MapBox.Around(points), canvas);
    }

    private static string Element(MapLink link, string line, MapBox box, MapCanvas canvas)
    {
        var name = HtmlEscaping.Escape(link.Name);
        var label = link.LeadsTo is { } title ? $"{name}: {HtmlEscaping.Escape(title)}" : name;
        return $"<a href=\"{HtmlEscaping.Escape(link.Href)}\" aria-label=\"{label}\">{Room(box, canvas.SmallestTarget)}{Svg.Path("area", line)}"
            + $"{Svg.Words("middle name", canvas.NameAt, link.Name)}</a>";
    }

    // A finger needs room: what is too small grows away from the midline, where nothing else waits to be hit.
    private static string Room(MapBox box, double least)
    {
        var (width, height) = (Math.Max(box.Width, least), Math.Max(box.Height, least));
        var left = box.Centre.Across < 0 ? box.Right - width : box.Left;
        return width == box.Width && height == box.Height
            ? string.Empty
            : $"<path class=\"room\" d=\"M{MapPath.Number(left)} {MapPath.Number(box.Centre.Down - (height / 2))}h{MapPath.Number(width)}v{MapPath.Number(height)}h-{MapPath.Number(width)}z\"/>";
    }
}

/// <summary>An area that is a link.</summary>
/// <param name="LeadsTo">The title of the page behind it; null when that is its name.</param>
internal sealed record MapLink(string Name, string Href, string? LeadsTo, MapShape Shape);

/// <summary>What areas are drawn on.</summary>
/// <param name="NameAt">Where the name of an area shows while it is pointed at.</param>
/// <param name="SmallestTarget">In units: as much as 24 pixels where the screen is narrowest.</param>
internal sealed record MapCanvas(BodyView View, MapPoint NameAt, double SmallestTarget);
