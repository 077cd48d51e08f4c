using System.Collections.Immutable;

namespace Handbook.Reporting;

/// <summary>How far a handbook has come, in the words that its authors read on the terminal and on a page.</summary>
internal sealed record ReportView
{
    /// <summary>Of the handbook.</summary>
    public required string Title { get; init; }

    /// <summary>What was due before this day is overdue. Never the clock's, so that the same content gives the same report.</summary>
    public required string Day { get; init; }

    /// <summary>Whether somebody named the day; otherwise it is the newest date of the content.</summary>
    public required bool IsDayChosen { get; init; }

    /// <summary>One for each kind that has articles and was asked for.</summary>
    public required ImmutableArray<ReportGroup> Groups { get; init; }

    /// <summary>Of all kinds, whatever was asked for; the last line is the sum.</summary>
    public required ImmutableArray<ReportTotal> Totals { get; init; }

    public required ImmutableArray<ReportCoverage> Coverage { get; init; }
}

/// <summary>The articles of one kind.</summary>
internal sealed record ReportGroup(string Heading, ImmutableArray<ReportRow> Rows);

/// <summary>One article.</summary>
internal sealed record ReportRow
{
    public required string Title { get; init; }

    /// <summary>Its content file.</summary>
    public required string File { get; init; }

    public required string Status { get; init; }

    public required string Updated { get; init; }

    /// <summary>Null when nobody has reviewed it.</summary>
    public required string? Reviewed { get; init; }

    public required string? Due { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>Its page first, then its sheets.</summary>
    public required ImmutableArray<ReportGrade> Grades { get; init; }

    /// <summary>Those of the prose of its page.</summary>
    public required int Words { get; init; }

    public required int Sources { get; init; }

    /// <summary>The lowest strength among its sources; null when none of them is graded.</summary>
    public required string? Weakest { get; init; }

    /// <summary>How many safety rules apply; techniques only.</summary>
    public required int? Rules { get; init; }

    public required ImmutableArray<string> Missing { get; init; }
}

/// <summary>How hard one page of an article is to read.</summary>
/// <param name="Page">Which one: "page", "sheet" or "large print".</param>
/// <param name="Grade">To one decimal.</param>
/// <param name="Limit">To one decimal; null for a page without a limit.</param>
internal sealed record ReportGrade(string Page, string Grade, string? Limit, bool IsTooHard);

/// <summary>How many articles of a kind there are, by how far they have come.</summary>
internal sealed record ReportTotal(string Kind, int Draft, int Reviewed, int Retired)
{
    public int All => Draft + Reviewed + Retired;
}

/// <summary>How much of something is covered: "12 of 14 muscles have a technique", and the names of the other two.</summary>
internal sealed record ReportCoverage(string Text, ImmutableArray<string> Others);
