namespace Handbook.Prose.Markup;

/// <summary>How blocks are written: where mentions lead, and whether on paper.</summary>
internal sealed record Inking(Func<Mention, MentionTarget?> Resolve)
{
    public bool OnPaper { get; init; }
}
