using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Where a technique stands in the routines that contain it, themselves or within another.</summary>
internal static class RoutinePlaces
{
    /// <summary>By title; routines that are retired are left out.</summary>
    public static ImmutableArray<RoutinePlaceView> Of(Technique technique, Vantage from) =>
    [
        .. from.Site.Catalog.OfKind<Routine>()
            .Where(r => r.Status != Status.Retired)
            .OrderBy(r => r.Title.Value, StringComparer.Ordinal)
            .Select(r => PlaceIn(r, technique, from)).OfType<RoutinePlaceView>(),
    ];

    // A technique that comes more than once counts where it first comes, as on the routine's sheet.
    private static RoutinePlaceView? PlaceIn(Routine routine, Technique technique, Vantage from)
    {
        var order = RoutineContents.TechniquesOf(routine, from);
        LinkView? At(int index) => index >= 0 && index < order.Count ? new LinkView(order[index].Title.Value, from.HrefOf(order[index].Id)) : null;
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i].Id == technique.Id)
            {
                return new RoutinePlaceView(routine.Title.Value, from.HrefOf(routine.Id), At(i - 1), At(i + 1));
            }
        }

        return null;
    }
}
