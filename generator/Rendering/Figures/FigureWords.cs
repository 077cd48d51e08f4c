using System.Diagnostics;
using System.Globalization;
using Handbook.Model;

namespace Handbook.Rendering.Figures;

/// <summary>Describes a drawing for those who do not see it.</summary>
internal static class FigureWords
{
    /// <summary>Such as "Left side down, a ball under the side of the waist, a pillow under the head".</summary>
    public static string Of(Figure figure, PosePreset preset, Scene scene)
    {
        var props = (figure.Props ?? preset.Props).Distinct().Order().Select(p => Of(p, preset)).OfType<string>();
        string?[] parts = [figure.Side is { } side ? SideOf(side, preset) : null, ContactOf(figure, preset, scene), .. props];
        var line = string.Join(", ", parts.OfType<string>());
        return line.Length > 0 ? char.ToUpperInvariant(line[0]) + line[1..] : "Nothing else is shown";
    }

    private static string SideOf(BodySide side, PosePreset preset) =>
        string.Format(CultureInfo.InvariantCulture, preset.SideWords, side == BodySide.Left ? "left" : "right");

    private static string? ContactOf(Figure figure, PosePreset preset, Scene scene)
    {
        if (figure.Contact is not { } place)
        {
            return null;
        }

        if (figure.Tool == FigureTool.None)
        {
            return $"a mark at {Of(place)}";
        }

        return preset.FromWall is not null && scene.Contact is { } at && at.X < scene.Body.Pelvis.Center.X + Measures.BallRadius
            ? $"a ball between the wall and {Of(place)}"
            : $"a ball {(scene.Contact!.Value.Y < scene.Body.Waist.Center.Y ? "under" : "at")} {Of(place)}";
    }

    private static string Of(ContactPlace place) => place switch
    {
        ContactPlace.Waist => "the side of the waist",
        ContactPlace.LowBack => "the low back, beside the spine",
        ContactPlace.UpperBack => "the upper back, beside the spine",
        ContactPlace.Buttock => "the upper outer buttock",
        ContactPlace.HipSide => "the side of the hip",
        ContactPlace.HipFront => "the front of the hip",
        ContactPlace.Belly => "the belly",
        ContactPlace.SideChest => "the side of the chest",
        ContactPlace.ThighFront => "the front of the thigh",
        ContactPlace.ThighBack => "the back of the thigh",
        ContactPlace.Calf => "the calf",
        _ => throw new UnreachableException(),
    };

    // The pose in words already tells of the floor, the wall and the chair one sits on.
    private static string? Of(FigureProp prop, PosePreset preset) => prop switch
    {
        FigureProp.Mat => "on a mat",
        FigureProp.Chair => preset.Chair is null ? null : "one hand on a chair",
        FigureProp.Pillow => preset.PillowUnderKnee ? "a pillow under the knee" : "a pillow under the head",
        FigureProp.Floor or FigureProp.Wall => null,
        _ => throw new UnreachableException(),
    };
}
