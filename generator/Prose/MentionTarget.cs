namespace Handbook.Prose;

/// <summary>Where a mention leads: the address to link to (with any fragment) and the title to show.</summary>
internal sealed record MentionTarget(string Address, string Title)
{
    /// <summary>The word that is explained there, as <see cref="FirstUses"/> knows it; null for all other targets.</summary>
    public string? Word { get; init; }
}
