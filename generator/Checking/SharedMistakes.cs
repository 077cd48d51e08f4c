using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Tells a mistake that many pages have from one place only once, whatever order the pages were inspected in.</summary>
internal static class SharedMistakes
{
    // More than that have one cause, and one finding tells it better.
    private const int MostToldSingly = 3;

    /// <param name="mistakes">Ordered by page: the first page of each mistake is the one that is named.</param>
    /// <param name="report">Takes one finding for each mistake and place.</param>
    public static void Tell(IReadOnlyCollection<PageMistake> mistakes, DiagnosticBag report)
    {
        var shared = mistakes.Select(m => (m.Page, m.Mistake, Place: OriginSearch.Find(m.Page.Origin, m.Mistake)))
            .GroupBy(m => (m.Mistake.Wording, m.Place is null ? m.Mistake.Same ?? m.Mistake.Value : m.Mistake.Value, m.Place?.File.Path, m.Place?.Span))
            .Select(g => new SharedMistake(g.First().Page, g.First().Mistake, g.First().Place) { Pages = [.. g.Select(m => m.Page).Distinct()] });
        foreach (var alike in shared.GroupBy(KinOf))
        {
            ImmutableArray<SharedMistake> each = [.. alike];
            foreach (var told in alike.Key.Kin is not null && each.Length > MostToldSingly ? [AsOne(each)] : each)
            {
                told.Tell(report);
            }
        }
    }

    // What is written nowhere, own templates have made, if there are any. A few links are wrong themselves, but not many that lead to pages of own templates.
    private static (Wording Wording, string? Kin) KinOf(SharedMistake mistake)
    {
        var isDoubtful = mistake.Place is null ? !mistake.Suspects.IsEmpty : mistake.IsLinkOfContent && mistake.Mistake.Target!.Own.Any();
        return (mistake.Mistake.Wording, mistake.Place is null && mistake.Mistake.Kin is { } kin ? kin : isDoubtful ? string.Empty : null);
    }

    private static SharedMistake AsOne(ImmutableArray<SharedMistake> alike) => alike[0] with
    {
        Place = null,
        Pages = [.. alike.SelectMany(m => m.Pages).Distinct()],
        Others = alike.Length - 1,
    };
}
