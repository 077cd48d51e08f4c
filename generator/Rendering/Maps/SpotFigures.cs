using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Maps;

/// <summary>Close-ups of where a technique is done, with what to keep off.</summary>
internal static class SpotFigures
{
    // Room beside the body for the names of the bones, above it for left and right, below it for the key.
    private const double Margin = 54;
    private const double Above = 11;
    private const double Below = 15;

    /// <summary>Null for a technique without a spot.</summary>
    public static FigureView? Of(Technique technique, Vantage from)
    {
        if (technique.Spot is not { } spot)
        {
            return null;
        }

        var zones = ZonesOf(spot, from);
        var window = spot.CloseUp.Window();
        var labelsAtRight = Points.LeftOfPicture(spot.CloseUp.View()) == spot.Side;
        var box = new MapBox(
            window.Left - (labelsAtRight ? 0 : Margin), window.Top - Above, window.Right + (labelsAtRight ? Margin : 0), window.Bottom + Below);
        var drawing = new MapDrawing
        {
            Id = $"fig:{technique.Id.Slug}",
            Look = "fig spot",
            Box = box,
            Title = $"Where it goes: {technique.Title.Value}",
            Description = zones.IsEmpty ? null : $"Hatched, to keep off: {string.Join(", ", zones.Select(z => z.Name))}.",
        };
        var off = Svg.Hatched(drawing, zones.Select(z => LineOf(spot, z.Shape)));
        var content = $"{Svg.HatchOf(drawing)}{Svg.Window(window, BodyOf(spot, window) + off + SpotOf(technique, spot, from))}"
            + $"{SideWordsOf(spot, window)}{Labels.Of(spot, from)}{KeyOf(drawing, spot)}";
        return new FigureView(Svg.Picture(drawing with { Content = content }), CaptionOf(spot));
    }

    private static ImmutableArray<NoGoZone> ZonesOf(Spot spot, Vantage from)
    {
        var zones = (from.Site.Catalog.BodyMap?.Zones ?? []).Where(z => z.CloseUp == spot.CloseUp).ToList();
        return [.. spot.Avoid.Select(a => zones.Find(z => z.Id.Value == a.Value)).OfType<NoGoZone>()];
    }

    private static string BodyOf(Spot spot, MapBox window) =>
        BodyLines.SkinIn(window) + BoneLines.Of(spot.CloseUp) + BodyLines.FoldsOf(spot.CloseUp.View());

    private static string SpotOf(Technique technique, Spot spot, Vantage from)
    {
        var target = spot.Target is { } shape ? Svg.Path("solid", LineOf(spot, shape)) : string.Empty;
        if (spot.Ball is not { } middle)
        {
            return target;
        }

        var centre = Points.On(spot.Side, spot.CloseUp.View(), [middle.Value])[0];
        var radius = SpotBall.RadiusOf(technique, from.Site.Catalog, from.Site.Graph);
        return target + Svg.Disc("ball", centre, radius) + Svg.Path("seam", SeamOf(centre, radius));
    }

    // Two bows, as on a tennis ball.
    private static string SeamOf(MapPoint centre, double radius)
    {
        var (out45, bow, high) = (radius * 0.62, radius * 0.75, radius * 1.24);
        string Bow(int sign) => FormattableString.Invariant(
            $"M{centre.Across + (sign * out45):0.#} {centre.Down - out45:0.#}q{-sign * bow:0.#} {out45:0.#} 0 {high:0.#}");
        return Bow(-1) + Bow(1);
    }

    private static string LineOf(Spot spot, MapShape shape) =>
        MapPath.Closed(shape.IsOverMiddle ? shape.Outline : Points.On(spot.Side, spot.CloseUp.View(), shape.Points));

    private static string SideWordsOf(Spot spot, MapBox window) =>
        SideWords.Of(spot.CloseUp.View(), new MapBox(window.Left + 10, window.Top - 3, window.Right - 10, window.Top - 3));

    private static string KeyOf(MapDrawing drawing, Spot spot)
    {
        const double size = 8;
        var down = drawing.Box.Bottom - size - 2;
        string Swatch(double across) => $"M{MapPath.Number(across)} {MapPath.Number(down)}h{size}v{size}h-{size}z";
        MapPoint Beside(double across) => new(across + size + 3, down + size - 1);
        var (first, second) = (drawing.Box.Left + 4, drawing.Box.Centre.Across + 14);
        return Svg.Path(spot.Target is null ? "empty" : "solid", Swatch(first))
            + Svg.Words("start", Beside(first), SpotWord(spot))
            + Svg.Hatched(drawing, Swatch(second))
            + Svg.Words("start", Beside(second), "keep off");
    }

    private static string SpotWord(Spot spot) => spot switch
    {
        { Target: null } => "no spot shown",
        { Use: SpotUse.Stretch } => "stretch felt here",
        _ => "ball goes here",
    };

    private static string CaptionOf(Spot spot)
    {
        var side = spot.Side == BodySide.Left ? "left" : "right";
        return spot.Target is null
            ? "No spot is drawn: only a clinician who has examined you can show you one. Keep off what is hatched."
            : $"Drawn on the {side} side.";
    }
}
