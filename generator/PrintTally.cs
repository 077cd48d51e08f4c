namespace Handbook;

/// <summary>What became of the PDFs.</summary>
/// <param name="Printed">Made in this run, and kept whatever became of the rest.</param>
/// <param name="Unchanged">Made before and still true.</param>
/// <param name="Removed">Out of date, or of something that is no longer printed.</param>
internal sealed record PrintTally(int Printed, int Unchanged, int Removed)
{
    /// <summary>What printed them; null when nothing was printed.</summary>
    public string? Browser { get; init; }
}
