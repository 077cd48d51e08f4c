namespace Handbook.Rendering.Views;

/// <summary>A routine that a technique stands in, and what comes before and after it there.</summary>
/// <param name="Previous">Null when the technique comes first.</param>
/// <param name="Next">Null when it comes last.</param>
internal sealed record RoutinePlaceView(string Title, string Href, LinkView? Previous, LinkView? Next);
