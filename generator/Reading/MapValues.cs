using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Model.Maps;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Readers of places and shapes on the body map.</summary>
internal static class MapValues
{
    private const int FewestPoints = 3;

    private static readonly ValueReader<int> Across = Values.Whole(0, MapPoint.MostAcross);
    private static readonly ValueReader<int> Down = Values.Whole(0, MapPoint.MostDown);

    /// <summary>Two whole numbers: <c>[across, down]</c>.</summary>
    public static bool Point(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out Located<MapPoint> value)
    {
        value = null;
        if (node is not YamlSequence { Items: [var first, var second] })
        {
            notes.Report.BadShape(node.Place, "a point is two numbers, '[across, down]'");
            return false;
        }

        // Both are read, so that mistakes in both come in one run.
        var isAcross = Across(first, notes, out var across);
        if (!Down(second, notes, out var down) || !isAcross)
        {
            return false;
        }

        value = new Located<MapPoint>(new MapPoint(across, down), node.Place);
        return true;
    }

    /// <summary>A list of points around an area.</summary>
    public static bool Shape(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out MapShape value)
    {
        value = null;
        if (!Values.ListOf<Located<MapPoint>>(Point)(node, notes, out var points))
        {
            return false;
        }

        if (points.Length < FewestPoints)
        {
            notes.Report.BadShape(node.Place, $"a shape needs at least {FewestPoints} points");
            return false;
        }

        value = new MapShape([.. points.Select(p => p.Value)], node.Place);
        return true;
    }
}
