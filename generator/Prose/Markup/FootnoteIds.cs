using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Handbook.Prose.Markup;

/// <summary>Ids of footnotes and of the marks that lead to them. No heading has a colon in its id.</summary>
internal static class FootnoteIds
{
    public static string OfNote(Footnote note) => string.Create(CultureInfo.InvariantCulture, $"fn:{note.Order}");

    public static string OfMark(FootnoteLink mark) => $"fnref:{NumberOf(mark)}";

    /// <summary>The number of a mark as shown to people: "2", and from the second mark of the same note on "2-2".</summary>
    public static string NumberOf(FootnoteLink mark)
    {
        var nth = mark.Footnote.Links.FindIndex(l => l.Index == mark.Index) + 1;
        return nth <= 1
            ? mark.Footnote.Order.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{mark.Footnote.Order}-{nth}");
    }
}
