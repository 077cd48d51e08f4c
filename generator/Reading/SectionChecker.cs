using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Holds the level-2 headings of a body against those that its kind knows.</summary>
internal sealed class SectionChecker
{
    private readonly ProseDocument prose;
    private readonly IReadOnlyList<SectionName> known;
    private readonly DiagnosticBag report;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);

    private SectionChecker(ProseDocument prose, IReadOnlyList<SectionName> known, DiagnosticBag report)
    {
        this.prose = prose;
        this.known = known;
        this.report = report;
    }

    public static void Check(ProseDocument prose, EntryKind kind, DiagnosticBag report)
    {
        if (SectionNames.Of(kind) is not { } known || prose.IsUnread)
        {
            return;
        }

        var checker = new SectionChecker(prose, known, report);
        foreach (var section in prose.Sections)
        {
            checker.CheckOne(section);
        }

        checker.CheckMissing(kind);
    }

    private void CheckOne(ProseSection section)
    {
        var (heading, place) = (section.Heading.Text, section.Heading.Place);
        if (known.All(k => k.Heading != heading))
        {
            var nearest = NearestName.Find(heading, known.Select(k => k.Heading));
            report.UnknownSection(place, heading, nearest, known.Select(k => k.Heading));
            meant.Add(nearest ?? heading);
        }
        else if (!seen.Add(heading))
        {
            report.DuplicateSection(place, heading);
        }
        else if (!ProseText.HasContent(prose, section))
        {
            report.EmptySection(place, heading);
        }
    }

    // A misspelt section is not missing as well.
    private void CheckMissing(EntryKind kind)
    {
        foreach (var name in known.Where(k => k.Required && !seen.Contains(k.Heading) && !meant.Contains(k.Heading)))
        {
            report.MissingSection(prose.Place.File.At(prose.Place.Span.Start, 0), kind.Noun(), name.Heading);
        }
    }
}
