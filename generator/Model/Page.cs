namespace Handbook.Model;

/// <summary>A page of prose.</summary>
internal sealed record Page(ArticleHead Head) : Article(Head)
{
    /// <summary>Place in the menu; null when the page is not in it.</summary>
    public int? Menu { get; init; }
}
