using System.Collections.Immutable;
using Handbook.Planning.Sheets;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>A page as it will be published, and what it was made from.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Content">The file of the article; null for a page that is made of many.</param>
/// <param name="Templates">The page's template, then all that it includes; none for a file that is no page.</param>
/// <param name="Safety">What it must show for safety's sake.</param>
internal sealed record RenderedPage(string Path, string Text, SourceFile? Content, ImmutableArray<SourceFile> Templates, SafetyTexts Safety)
{
    /// <summary>How a cheat sheet fits on its page; null for other pages.</summary>
    public SheetFit? Fit { get; init; }
}
