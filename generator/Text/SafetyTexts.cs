using System.Collections.Immutable;

namespace Handbook.Text;

/// <summary>What a page must show for safety's sake, whatever its template is.</summary>
internal sealed record SafetyTexts(ImmutableArray<SafetyText> Texts)
{
    public static SafetyTexts None { get; } = new([]);

    /// <summary>What the safety block must come before.</summary>
    public StepsAre Steps { get; init; }

    /// <summary>How its steps begin, as plain text: none of this may stand before the element that is marked as the steps.</summary>
    public ImmutableArray<string> FirstSteps { get; init; } = [];

    /// <summary>The built-in template that has the safety block; empty when the page needs none.</summary>
    public string Block { get; init; } = string.Empty;
}

/// <summary>Where the steps are that a safety block must be read before.</summary>
internal enum StepsAre
{
    /// <summary>The page leads to none in particular, and needs no safety block.</summary>
    Elsewhere,

    /// <summary>In the element with the attribute data-steps.</summary>
    OnPage,

    /// <summary>Behind links to pages with steps.</summary>
    BehindLinks,
}
