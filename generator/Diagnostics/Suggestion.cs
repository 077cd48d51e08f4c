using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>The tail of a message that offers the nearest name.</summary>
internal static class Suggestion
{
    public static string DidYouMean(string? nearest) => nearest is null ? string.Empty : $"; did you mean '{nearest}'?";

    /// <param name="nearest">All that may have been meant, best first.</param>
    public static string DidYouMeanAny(IReadOnlyCollection<string> nearest) =>
        nearest.Count == 0 ? string.Empty : $"; did you mean {string.Join(" or ", nearest.Select(n => $"'{n}'"))}?";

    /// <summary>The same, for one of these names; nothing when none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) => DidYouMean(NearestName.Find(written, known));
}
