using Handbook.Text.Readability;

namespace Handbook.Checking;

/// <summary>How easy a page must be to read.</summary>
/// <param name="Easy">Names that count as easy words.</param>
/// <param name="Limit">The highest Flesch-Kincaid grade; null when the grade is only asked for.</param>
internal sealed record ReadingAim(EasyNames Easy, double? Limit);
