using Handbook.Model;
using Handbook.Model.Quantities;

namespace Handbook.Rendering;

/// <summary>What a routine comes to, with the routines inside it.</summary>
internal static class RoutineContents
{
    /// <summary>The time of all its items with the start dose.</summary>
    public static Duration TotalOf(Routine routine, Vantage from) =>
        Flatten(routine, from, []).Select(i => i.Dose.StartTotal).Aggregate(default(Duration), Duration.Add);

    /// <summary>Each technique once, in the order it first comes.</summary>
    public static IReadOnlyList<Technique> TechniquesOf(Routine routine, Vantage from) =>
        [.. ItemsOf(routine, from).Select(i => i.Technique).DistinctBy(t => t.Id)];

    /// <summary>Every technique in the order it is done, with the dose the routine gives it.</summary>
    public static IReadOnlyList<DosedTechnique> ItemsOf(Routine routine, Vantage from) => [.. Flatten(routine, from, [])];

    /// <summary>The same of a single item.</summary>
    public static IReadOnlyList<DosedTechnique> ItemsOf(RoutineItem item, Vantage from) => [.. Flatten(item, from, [])];

    /// <summary>The technique's own dose, with the hold and the number of the routine where it has them.</summary>
    public static Dose DoseOf(RoutineItem item, Technique technique) => technique.Dose with
    {
        Hold = item.Hold?.Value ?? technique.Dose.Hold,
        Count = item.Count?.Value ?? technique.Dose.Count,
    };

    // A routine that contains itself was reported; here it only must not run for ever.
    private static IEnumerable<DosedTechnique> Flatten(Routine routine, Vantage from, HashSet<EntryId> above)
    {
        if (!above.Add(routine.Id))
        {
            yield break;
        }

        foreach (var item in routine.Items)
        {
            foreach (var dosed in Flatten(item, from, above))
            {
                yield return dosed;
            }
        }

        above.Remove(routine.Id);
    }

    private static IEnumerable<DosedTechnique> Flatten(RoutineItem item, Vantage from, HashSet<EntryId> above) =>
        from.Find<Article>(item.Name) switch
        {
            Technique technique => [new DosedTechnique(technique, DoseOf(item, technique), item.Note)],
            Routine inner => Flatten(inner, from, above).Select(d => d with { Note = Joined(item.Note, d.Note) }),
            _ => [],
        };

    // What is said of a routine as a whole holds for each of its techniques.
    private static string? Joined(string? outer, string? inner) => outer is null || inner is null ? outer ?? inner : $"{outer} {inner}";
}

/// <summary>A technique as a routine asks for it.</summary>
internal sealed record DosedTechnique(Technique Technique, Dose Dose, string? Note);
