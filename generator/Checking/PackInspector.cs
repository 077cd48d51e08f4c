using System.Collections.Immutable;
using AngleSharp.Dom;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Reads the facts of a page that holds many sheets. Each is read alone, since the steps of one come before the safety block of the next.</summary>
internal static class PackInspector
{
    private const string Front = "article";

    /// <param name="page">The pack; what it must show is asked of its front page.</param>
    /// <param name="sheets">The id of each sheet, and what it must show.</param>
    public static PageFacts Inspect(InspectedPage page, IReadOnlyCollection<(string Id, SafetyTexts Safety)> sheets) =>
        PageInspector.Inspect(page, document => Merged(page,
        [
            Read(page, document.QuerySelector(Front)),
            .. sheets.Select(s => Read(page with { Safety = s.Safety }, document.GetElementById(s.Id))),
        ]));

    // Of a sheet that is not there nothing is seen, so that all that it must show is missing.
    private static PageFacts Read(InspectedPage part, IElement? element)
    {
        var walk = new PageWalk(part);
        if (element is not null)
        {
            walk.VisitAlone(element);
        }

        return walk.ToFacts();
    }

    private static PageFacts Merged(InspectedPage page, ImmutableArray<PageFacts> parts) => new(page.Path, page.Origin)
    {
        Targets = parts.Any(p => p.Targets is null) ? null : parts.SelectMany(p => p.Targets!).ToImmutableHashSet(StringComparer.Ordinal),
        Links = [.. parts.SelectMany(p => p.Links).Distinct()],
        Mistakes = [.. parts.SelectMany(p => p.Mistakes).Distinct()],
    };
}
