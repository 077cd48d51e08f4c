namespace Handbook.Rendering.Views;

/// <summary>What a link leads to, told in advance on the page it stands on.</summary>
/// <param name="Href">The address as the links of the page have it.</param>
/// <param name="Gloss">The plain name of a muscle; null for a word of the glossary.</param>
internal sealed record PreviewView(string Title, string Href, string? Gloss, string Text);
