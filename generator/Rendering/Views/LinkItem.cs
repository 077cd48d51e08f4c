namespace Handbook.Rendering.Views;

/// <summary>An item of a list of links.</summary>
/// <param name="Note">What the link has to do with the page, or what it is; null when the title says it.</param>
internal sealed record LinkItem(string Title, string Href, string? Note = null);
