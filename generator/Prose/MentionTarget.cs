namespace Handbook.Prose;

/// <summary>Where a mention leads: the address to link to (with any fragment) and the title to show.</summary>
internal sealed record MentionTarget(string Address, string Title);
