namespace Handbook.Diagnostics;

/// <summary>The tail of a message that offers the nearest name.</summary>
internal static class Suggestion
{
    public static string DidYouMean(string? nearest) => nearest is null ? string.Empty : $"; did you mean '{nearest}'?";
}
