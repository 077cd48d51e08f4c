using System.Collections.Immutable;

namespace Handbook.Printing;

/// <summary>One PDF to be made.</summary>
/// <param name="Path">Where it will lie in the site.</param>
internal sealed record PrintJob(string Path)
{
    /// <summary>The place of the page in the site, from which its links are read.</summary>
    public required string PagePath { get; init; }

    public required byte[] Html { get; init; }

    /// <summary>How many pages are expected.</summary>
    public required int Pages { get; init; }

    /// <summary>What to print when it comes to more pages; null for the same.</summary>
    public byte[]? HtmlIfLonger { get; init; }

    /// <summary>Of the paper, as style sheets write it.</summary>
    public required string Width { get; init; }

    public required string Height { get; init; }

    /// <summary>The day that the PDF says it was made on, as <c>2026-11-22</c>.</summary>
    public required string Date { get; init; }
}

/// <summary>A PDF as it was made.</summary>
internal sealed record PrintedPdf(PrintJob Job, byte[] Bytes, int Pages);

/// <summary>PDFs to be made by one browser.</summary>
internal sealed record PrintOrder(ImmutableArray<PrintJob> Jobs)
{
    /// <summary>The browser.</summary>
    public required string Program { get; init; }

    /// <summary>Whether the browser may shut itself off from the system, which it cannot for the superuser.</summary>
    public required bool HasSandbox { get; init; }

    /// <summary>Where the site will live; ends with a slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The bytes of a file of the site; null when there is none. Any thread may call it.</summary>
    public required Func<string, byte[]?> FileAt { get; init; }
}

/// <summary>How an order ended.</summary>
/// <param name="Version">Of the browser; null when it did not start.</param>
/// <param name="Failure">What the browser said when it failed; null when it did not.</param>
internal sealed record PrintOutcome(string? Version, string? Failure);
