using Handbook.Model.Maps;
using Handbook.Templating;

namespace Handbook.Rendering.Maps;

/// <summary>Writes elements of SVG. How they look is for the style sheet to say, so that they follow the colour scheme.</summary>
internal static class Svg
{
    /// <summary>A drawing that is one picture to those who cannot see it.</summary>
    public static Html Picture(MapDrawing drawing) => Whole(drawing, "img");

    /// <summary>A drawing whose links are found one by one.</summary>
    public static Html Map(MapDrawing drawing) => Whole(drawing, "group");

    public static string Path(string look, string line) => $"<path class=\"{look}\" d=\"{line}\"/>";

    /// <summary>An area filled with the drawing's hatching.</summary>
    public static string Hatched(MapDrawing drawing, string line) => $"<path class=\"hatched\" fill=\"url(#{drawing.Id}-hatch)\" d=\"{line}\"/>";

    public static string Disc(string look, MapPoint centre, double radius) =>
        $"<circle class=\"{look}\" cx=\"{MapPath.Number(centre.Across)}\" cy=\"{MapPath.Number(centre.Down)}\" r=\"{MapPath.Number(radius)}\"/>";

    public static string Shifted(double across, string content) =>
        across == 0 ? content : $"<g transform=\"translate({MapPath.Number(across)})\">{content}</g>";

    /// <param name="look">One of <c>start</c>, <c>middle</c> and <c>end</c>, which is where the text is held, and perhaps more.</param>
    public static string Words(string look, MapPoint at, string words) =>
        $"<text class=\"{look}\" x=\"{MapPath.Number(at.Across)}\" y=\"{MapPath.Number(at.Down)}\">{HtmlEscaping.Escape(words)}</text>";

    /// <summary>What lies outside the window is not shown.</summary>
    public static string Window(MapBox window, string content)
    {
        var (left, top, width, height) = (MapPath.Number(window.Left), MapPath.Number(window.Top), MapPath.Number(window.Width), MapPath.Number(window.Height));
        return $"<svg x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" viewBox=\"{left} {top} {width} {height}\">{content}</svg>";
    }

    /// <summary>Slanting lines, to be told from a plain fill without any colour.</summary>
    public static string HatchOf(MapDrawing drawing) =>
        $"<pattern id=\"{drawing.Id}-hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<path class=\"hatch\" d=\"M1 0v4\"/></pattern>";

    private static Html Whole(MapDrawing drawing, string role)
    {
        var (box, id) = (drawing.Box, drawing.Id);
        var numbers = string.Join(' ', new[] { box.Left, box.Top, box.Width, box.Height }.Select(MapPath.Number));
        return new Html(
            $"<svg class=\"{drawing.Look}\" viewBox=\"{numbers}\" role=\"{role}\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">"
            + $"<title id=\"{id}-title\">{HtmlEscaping.Escape(drawing.Title)}</title>"
            + $"<desc id=\"{id}-desc\">{HtmlEscaping.Escape(drawing.Description)}</desc>{drawing.Content}</svg>");
    }
}

/// <summary>A drawing: what it is called, what it shows, and its elements.</summary>
internal sealed record MapDrawing
{
    /// <summary>Unique on its page; other ids of the drawing start with it.</summary>
    public required string Id { get; init; }

    /// <summary>Classes for the style sheet.</summary>
    public required string Look { get; init; }

    public required MapBox Box { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public string Content { get; init; } = string.Empty;
}
