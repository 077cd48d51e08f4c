namespace Handbook.Rendering.Views;

/// <summary>The page behind a short address: it leads on to the article.</summary>
/// <param name="Target">The article.</param>
/// <param name="Canonical">The absolute address of the article.</param>
internal sealed record GoView(Frame Page, LinkView Target, string Canonical);
