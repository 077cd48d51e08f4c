using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Templating;

namespace Handbook.Rendering.Maps;

/// <summary>Small pictures of the body with areas marked on it.</summary>
internal static class BodyPictures
{
    private const double HalfWidth = 66;
    private const double BetweenViews = 2 * HalfWidth;
    private const double Room = 13;

    // Nearer to its own body than to the next.
    private const double SideWord = 44;

    // From the chin to the top of the thighs, or as far as the marks reach.
    private static readonly MapBox Trunk = new(-HalfWidth, 44, HalfWidth, 256);
    private static readonly MapBox Whole = new(-HalfWidth, -4, HalfWidth, 404);

    /// <summary>The views that have a mark, the front first.</summary>
    public static Html Of(BodyPicture picture)
    {
        var views = picture.Marks.Select(m => m.View).Distinct().Order().ToList();
        var window = picture.Marks.All(m => m.Shape.Points.All(Trunk.Contains)) ? Trunk : Whole;
        var drawing = new MapDrawing
        {
            Id = picture.Id,
            Look = views.Count == 1 ? "fig body" : "fig",
            Box = new MapBox(-HalfWidth, window.Top, -HalfWidth + (views.Count * BetweenViews), window.Bottom + Room),
            Title = picture.Title,
            Description = picture.Description,
        };
        var content = string.Concat(views.Select((v, i) => Svg.Shifted(i * BetweenViews, View(v, picture, drawing, window))));
        var hatch = picture.Marks.Any(m => m.IsHatched) ? Svg.HatchOf(drawing) : string.Empty;
        return Svg.Picture(drawing with { Content = hatch + content });
    }

    private static string View(BodyView view, BodyPicture picture, MapDrawing drawing, MapBox window)
    {
        var marks = picture.Marks.Where(m => m.View == view).OrderBy(m => !m.IsHatched).Select(m => Mark(m, drawing));
        var words = SideWords.Of(view, new MapBox(-SideWord, window.Bottom + Room - 3, SideWord, window.Top + 10));
        return Svg.Window(window, BodyLines.SkinIn(window) + BodyLines.FoldsOf(view) + string.Concat(marks)) + words;
    }

    private static string Mark(BodyMark mark, MapDrawing drawing)
    {
        var line = MapPath.Closed(mark.Shape.Outline);
        var path = mark.IsHatched ? Svg.Hatched(drawing, line) : Svg.Path("solid", line);
        return mark switch
        {
            { Shape.IsOverMiddle: true } => path,
            { Side: { } side } => Points.LeftOfPicture(mark.View) == side ? Svg.Mirrored(path) : path,
            _ => path + Svg.Mirrored(path),
        };
    }
}

/// <summary>A picture of the body: its marks and its words.</summary>
internal sealed record BodyPicture(string Id, string Title, string? Description, IReadOnlyList<BodyMark> Marks);

/// <summary>An area of a picture.</summary>
/// <param name="Side">Null for both sides.</param>
/// <param name="IsHatched">Or else solid.</param>
internal sealed record BodyMark(BodyView View, MapShape Shape, BodySide? Side, bool IsHatched);
