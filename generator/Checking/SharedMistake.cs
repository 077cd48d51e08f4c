using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>One mistake of one or more pages: the first page, what is wrong there, and where that is written, if it is found.</summary>
internal sealed record SharedMistake(PageFacts Page, Mistake Mistake, Location? Place)
{
    // A handbook with all templates copied has too many of them to be told.
    private const int MostNamed = 6;

    /// <summary>The pages that have it.</summary>
    public required ImmutableArray<PageFacts> Pages { get; init; }

    /// <summary>How many others it stands for, which are most likely from the same cause.</summary>
    public int Others { get; init; }

    /// <summary>The handbook's own templates that make these pages, or the page that a link leads to; those of most pages first.</summary>
    public ImmutableArray<SourceFile> Suspects =>
    [
        .. Pages.Select(p => p.Origin).Concat(Mistake.Target is { } target ? [target] : [])
            .Where(_ => !Mistake.IsOfFiles)
            .SelectMany(o => o.Own)
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.First()),
    ];

    /// <summary>Whether it is written in the content, and may be right there, if the page that it leads to is wrong.</summary>
    public bool IsLinkOfContent => Mistake.Target is not null && Place?.File == Page.Origin.Content;

    public void Tell(DiagnosticBag report)
    {
        var suspects = Suspects;
        var at = new PagePlace(Place ?? PlaceIn(suspects), Page.Path, Pages.Length - 1);
        var told = new DiagnosticBag();
        Mistake.Wording(told, at, Mistake.Value, Mistake.Detail);
        foreach (var diagnostic in told.ToSorted())
        {
            var message = Others == 0 ? diagnostic.Message : $"{diagnostic.Message}; and {Others} more like it";
            report.Add(diagnostic.Rule, diagnostic.Place, message, Joined(diagnostic.Help, HelpFrom(suspects)));
        }
    }

    // A built-in template is not at fault, and its copy would be no better.
    private Location PlaceIn(ImmutableArray<SourceFile> suspects) =>
        suspects is [var only] ? only.Whole : new SourceFile(Page.Origin.Template.Path, string.Empty).Whole;

    // Where the mistake is written there is no doubt, but for a link that may be right.
    private string? HelpFrom(ImmutableArray<SourceFile> suspects)
    {
        var doubtful = Place is null ? suspects : IsLinkOfContent ? [.. Mistake.Target!.Own] : [];
        if (doubtful.IsEmpty || (Place is null && doubtful.Length == 1))
        {
            return null;
        }

        var more = doubtful.Length > MostNamed ? $" and {doubtful.Length - MostNamed} more" : string.Empty;
        return $"your own templates on {(Place is null ? "this page" : "the page that it leads to")}: {string.Join(", ", doubtful.Take(MostNamed).Select(f => f.Path))}{more}";
    }

    private static string? Joined(string? first, string? second) => first is null || second is null ? first ?? second : $"{first}; {second}";
}
