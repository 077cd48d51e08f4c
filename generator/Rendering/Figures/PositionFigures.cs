using System.Globalization;
using System.Text;
using Handbook.Model;
using Handbook.Templating;

namespace Handbook.Rendering.Figures;

/// <summary>Draws start positions.</summary>
internal static class PositionFigures
{
    private const int Width = 480;
    private const int Height = 360;
    private const int Margin = 8;
    private const double LargestScale = 2.6;

    public static Html Draw(Technique technique)
    {
        var figure = technique.Figure ?? Figure.Plain;
        var preset = figure.Preset ?? Enum.Parse<FigurePreset>(technique.Position.ToString());
        return Draw(figure, preset);
    }

    public static Html Draw(Figure figure, FigurePreset name)
    {
        var preset = PosePresets.Of(name);
        var scene = Scene.Of(figure, preset);

        // What is worked is near the eye; a person who faces right shows the right side, and the left side is its mirror image.
        var camera = new Camera(preset.Yaw, preset.Pitch, figure.Side == BodySide.Left);
        var marks = MarksOf(figure, (preset, scene), camera).ToList();
        var fitted = Fitted(marks);
        var path = new PathText(fitted.Fit, fitted.Scale);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"figure position\" viewBox=\"0 0 {Width} {Height}\" role=\"img\">");
        foreach (var mark in marks)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{mark.Class}\" d=\"{path.Of(mark.Outline)}\"/>");
        }

        return new Html(svg.Append("</svg>").ToString());
    }

    private static IEnumerable<Mark> MarksOf(Figure figure, (PosePreset Preset, Scene Scene) drawn, Camera camera)
    {
        var props = new PropDrawing(drawn.Scene, camera);
        foreach (var mark in (figure.Props ?? drawn.Preset.Props).SelectMany(props.Draw))
        {
            yield return mark;
        }

        if (drawn.Scene.Contact is { } ball && figure.Tool == FigureTool.Ball)
        {
            yield return new Mark("o", new Outline().Ellipse(camera.See(ball), new V2(Build.BallRadius, 0), Build.BallRadius));
        }

        foreach (var mark in BodyDrawing.Draw(drawn.Scene.Body, camera))
        {
            yield return mark;
        }

        if (drawn.Scene.Contact is { } contact)
        {
            yield return new Mark("c", new Outline().Ellipse(camera.See(contact), new V2(Build.BallRadius + 3, 0), Build.BallRadius + 3));
        }
    }

    private static (Func<V2, V2> Fit, double Scale) Fitted(IReadOnlyList<Mark> marks)
    {
        var points = marks.SelectMany(m => m.Outline.Steps).Where(s => s.Letter != 'z').SelectMany(s => s.Via.Append(s.To)).ToList();
        var (left, right) = (points.Min(p => p.X), points.Max(p => p.X));
        var (top, bottom) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var scale = Math.Min(LargestScale, Math.Min((Width - (2 * Margin)) / (right - left), (Height - (2 * Margin)) / (bottom - top)));
        var shift = new V2((Width - ((right + left) * scale)) / 2, (Height - ((bottom + top) * scale)) / 2);
        return (p => (p * scale) + shift, scale);
    }
}
