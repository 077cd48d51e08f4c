using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Holds the level-2 headings of a body against those that its kind knows.</summary>
internal static class SectionChecker
{
    public static void Check(ProseDocument prose, EntryKind kind, DiagnosticBag report)
    {
        if (SectionNames.Of(kind) is not { } known || prose.IsUnread)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in prose.Sections)
        {
            CheckOne(prose, section, known, seen, report);
        }

        foreach (var missing in known.Where(k => k.Required && !seen.Contains(k.Heading)))
        {
            report.MissingSection(prose.Place.File.At(prose.Place.Span.Start, 0), kind.Noun(), missing.Heading);
        }
    }

    private static void CheckOne(
        ProseDocument prose, ProseSection section, IReadOnlyList<SectionName> known, HashSet<string> seen, DiagnosticBag report)
    {
        var heading = section.Heading.Text;
        if (known.All(k => k.Heading != heading))
        {
            var nearest = NearestName.Find(heading, known.Select(k => k.Heading));
            report.UnknownSection(section.Heading.Place, heading, nearest, known.Select(k => k.Heading));

            // A misspelt section is not missing as well.
            seen.Add(nearest ?? heading);
        }
        else if (!seen.Add(heading))
        {
            report.DuplicateSection(section.Heading.Place, heading);
        }
        else if (!ProseText.HasContent(prose, section))
        {
            report.EmptySection(section.Heading.Place, heading);
        }
    }
}
