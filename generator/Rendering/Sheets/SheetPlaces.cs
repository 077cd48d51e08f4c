using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Rendering.Sheets;

/// <summary>Where the parts of a sheet are written, to tell an author what to shorten.</summary>
/// <param name="Safety">The list of the rules that a technique adds.</param>
/// <param name="Cards">One for each card.</param>
internal sealed record SheetPlaces(Article Source, Location Safety, ImmutableArray<Location> Cards)
{
    public Location Article => Source.Title.Place;

    public Location OfSection(string heading) =>
        Source.Prose.Sections.FirstOrDefault(s => s.Heading.Text == heading)?.Heading.Place ?? Article;

    public static SheetPlaces Of(Technique technique) =>
        new(technique, technique.Safety.IsEmpty ? technique.Title.Place : technique.Safety[0].Place, []);

    public static SheetPlaces Of(Routine routine, Vantage from) => new(
        routine,
        routine.Title.Place,
        [.. routine.Items.SelectMany(i => RoutineContents.ItemsOf(i, from).Select(_ => i.Name.Place))]);
}
