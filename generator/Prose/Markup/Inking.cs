namespace Handbook.Prose.Markup;

/// <summary>How blocks are written: where mentions lead, and whether on paper.</summary>
internal sealed record Inking(Func<Mention, MentionTarget?> Resolve)
{
    public bool OnPaper { get; init; }

    /// <summary>The words to mark where the page first uses them; null to mark none.</summary>
    public FirstUses? Words { get; init; }

    /// <summary>What a link to a target begins with: marked where it is the first use of a word.</summary>
    public string OpeningOf(MentionTarget target) =>
        target.Word is { } word && Words?.Take(word) == true ? "<a class=\"term\" href=\"" : "<a href=\"";
}
