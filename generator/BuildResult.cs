using System.Collections.Immutable;
using Handbook.Checking;
using Handbook.Diagnostics;
using Handbook.Publishing;
using Handbook.Reporting;

namespace Handbook;

/// <summary>What a run found and did.</summary>
internal sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Entries read without a mistake.</summary>
    public int Entries { get; init; }

    /// <summary>Pages rendered, sheets and the site map included.</summary>
    public int Pages { get; init; }

    /// <summary>How the cheat sheets fit on their pages, the fullest first.</summary>
    public ImmutableArray<SheetRoom> Sheets { get; init; } = [];

    /// <summary>Null when it did not come to the link check.</summary>
    public LinkTally? Links { get; init; }

    /// <summary>Null when nothing was published.</summary>
    public PublishTally? Published { get; init; }

    /// <summary>Null when there was nothing to say about PDFs.</summary>
    public PrintTally? Prints { get; init; }

    /// <summary>Null when none was asked for, or could be made.</summary>
    public ReportView? Report { get; init; }

    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Length - Errors;
}

/// <summary>What is left of the page of a cheat sheet.</summary>
/// <param name="TypePt">The size of its type in points.</param>
/// <param name="SpareMm">In millimetres, of what is safe in every browser and on both papers.</param>
internal sealed record SheetRoom(string Path, double TypePt, double SpareMm);
