using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Maps;

/// <summary>Pictures of where a complaint is felt.</summary>
internal static class AreaFigures
{
    /// <summary>The areas that lead to the complaint; null when none do.</summary>
    public static FigureView? Of(Complaint complaint, Vantage from)
    {
        var areas = (from.Site.Catalog.BodyMap?.Areas ?? []).Where(a => from.Site.Graph.At(a.LeadsTo.Place) == complaint.Id).ToList();
        if (areas.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", areas.Select(a => Words.WithSmallLetter(a.Name)).Distinct());
        var picture = new BodyPicture(
            "fig:felt",
            $"Where {Words.WithSmallLetter(complaint.Title.Value)} is felt",
            null,
            [.. areas.Select(a => new BodyMark(a.View, a.Shape, null, false))]);
        return new FigureView(BodyPictures.Of(picture), $"Felt here: {names}.");
    }
}
