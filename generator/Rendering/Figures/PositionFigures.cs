using Handbook.Model;
using Handbook.Templating;

namespace Handbook.Rendering.Figures;

/// <summary>Draws the start position of a technique.</summary>
internal static class PositionFigures
{
    public static Html Draw(Technique technique)
    {
        var figure = technique.Figure ?? Figure.Plain;
        return Draw(figure, figure.Preset ?? technique.Position.Preset());
    }

    public static Html Draw(Figure figure, FigurePreset name)
    {
        var preset = PosePresets.Of(name);
        var scene = Scene.Of(figure, preset);
        return SvgText.Write(SceneDrawing.Draw(figure, preset, scene), preset.Words, FigureWords.Of(figure, preset, scene));
    }
}
