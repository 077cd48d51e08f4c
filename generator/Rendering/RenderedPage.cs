using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>A page as it will be published, and what it was made from.</summary>
/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Content">The file of the article; null for a page that is made of many.</param>
/// <param name="Templates">The page's template, then all that it includes.</param>
/// <param name="SafetyTexts">What the safety block must contain; null when the page needs none.</param>
internal sealed record RenderedPage(string Path, string Text, SourceFile? Content, ImmutableArray<SourceFile> Templates, ImmutableArray<string>? SafetyTexts);
