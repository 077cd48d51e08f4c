using Handbook.Model;
using Handbook.Model.Maps;

namespace Handbook.Rendering.Maps;

/// <summary>Says left and right, and from where the body is seen.</summary>
internal static class SideWords
{
    /// <param name="box">The view stands in the middle of its top, the sides around the ends of its bottom.</param>
    public static string Of(BodyView view, MapBox box)
    {
        var (first, second) = Points.LeftOfPicture(view) == BodySide.Left ? ("left", "right") : ("right", "left");
        return Svg.Words(new MapPoint(0, box.Top), view == BodyView.Front ? "front view" : "back view")
            + Svg.Words(new MapPoint(box.Left, box.Bottom), first)
            + Svg.Words(new MapPoint(box.Right, box.Bottom), second);
    }

    public static string WordOf(BodyView view) => view == BodyView.Front ? "from the front" : "from behind";
}
