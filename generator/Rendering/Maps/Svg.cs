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

    /// <summary>The same on the other half, in the same words, which cost next to nothing when a page is sent.</summary>
    public static string Mirrored(string path) => path.Replace("<path ", "<path transform=\"scale(-1 1)\" ", StringComparison.Ordinal);

    public static string OnBoth(string look, string line) => Path(look, line) + Mirrored(Path(look, line));

    /// <summary>An area filled with the drawing's hatching.</summary>
    public static string Hatched(MapDrawing drawing, string line) => $"<path class=\"hatched\" fill=\"url(#{drawing.Id})\" d=\"{line}\"/>";

    /// <summary>Several such areas, each outlined.</summary>
    public static string Hatched(MapDrawing drawing, IEnumerable<string> lines) =>
        $"<g class=\"hatched\" fill=\"url(#{drawing.Id})\">{string.Concat(lines.Select(line => $"<path d=\"{line}\"/>"))}</g>";

    public static string Disc(string look, MapPoint centre, double radius) =>
        $"<circle class=\"{look}\" cx=\"{MapPath.Number(centre.Across)}\" cy=\"{MapPath.Number(centre.Down)}\" r=\"{MapPath.Number(radius)}\"/>";

    public static string Shifted(double across, string content) =>
        across == 0 ? content : $"<g transform=\"translate({MapPath.Number(across)})\">{content}</g>";

    /// <summary>Held in the middle.</summary>
    public static string Words(MapPoint at, string words) => Text(string.Empty, at, words);

    /// <param name="look">Where the text is held, <c>start</c> or <c>end</c>, or another name for the style sheet.</param>
    public static string Words(string look, MapPoint at, string words) => Text($" class=\"{look}\"", at, words);

    /// <summary>What lies outside the window is not shown.</summary>
    public static string Window(MapBox window, string content)
    {
        var (left, top, width, height) = (MapPath.Number(window.Left), MapPath.Number(window.Top), MapPath.Number(window.Width), MapPath.Number(window.Height));
        return $"<svg x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" viewBox=\"{left} {top} {width} {height}\">{content}</svg>";
    }

    /// <summary>Slanting lines, to be told from a plain fill without any colour.</summary>
    public static string HatchOf(MapDrawing drawing) =>
        $"<pattern id=\"{drawing.Id}\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<path class=\"hatch\" d=\"M1 0v4\"/></pattern>";

    private static string Text(string look, MapPoint at, string words) =>
        $"<text{look} x=\"{MapPath.Number(at.Across)}\" y=\"{MapPath.Number(at.Down)}\">{HtmlEscaping.Escape(words)}</text>";

    private static Html Whole(MapDrawing drawing, string role)
    {
        var box = drawing.Box;
        var more = drawing.Description is { } text ? $"<desc>{HtmlEscaping.Escape(text)}</desc>" : string.Empty;
        var numbers = string.Join(' ', new[] { box.Left, box.Top, box.Width, box.Height }.Select(MapPath.Number));
        return new Html(
            $"<svg class=\"{drawing.Look}\" viewBox=\"{numbers}\" role=\"{role}\">"
            + $"<title>{HtmlEscaping.Escape(drawing.Title)}</title>{more}{drawing.Content}</svg>");
    }
}

/// <summary>A drawing: what it is called, what it shows, and its elements.</summary>
internal sealed record MapDrawing
{
    /// <summary>Of its hatching, so unique on its page.</summary>
    public required string Id { get; init; }

    /// <summary>Classes for the style sheet.</summary>
    public required string Look { get; init; }

    public required MapBox Box { get; init; }

    public required string Title { get; init; }

    /// <summary>What the picture shows that title and caption do not say; null when that is nothing.</summary>
    public string? Description { get; init; }

    public string Content { get; init; } = string.Empty;
}
