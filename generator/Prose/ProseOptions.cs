namespace Handbook.Prose;

/// <summary>What the handbook allows its prose beyond the usual.</summary>
internal sealed record ProseOptions(bool AllowRawHtml, bool SmartTypography);
