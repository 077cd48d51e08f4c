namespace Handbook.Checking;

/// <summary>A mistake and the page that shows it.</summary>
internal sealed record PageMistake(PageFacts Page, Mistake Mistake);
