using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Reads the safety block of a page in document order, and compares it with what the page must show.</summary>
internal sealed class SafetyReading(ImmutableArray<string>? expectation)
{
    // More texts than that have one cause, and one finding tells it better.
    private const int MostToldSingly = 3;

    private readonly StringBuilder shown = new();
    private readonly StringBuilder hidden = new();
    private string? hiddenBy;
    private bool stepsBegan;
    private bool blockBefore;
    private bool blockAfter;

    public void BeginSteps() => stepsBegan = true;

    /// <param name="isGate">A gate is one text of the block, and stands for no block by itself.</param>
    public void BeginBlock(string? hidingCause, bool isGate)
    {
        blockBefore |= !stepsBegan && !isGate;
        blockAfter |= stepsBegan && !isGate;
        hiddenBy ??= stepsBegan ? null : hidingCause;
        Separate();
    }

    /// <summary>Ends a run of text: what two paragraphs show does not read as one text.</summary>
    public void Separate()
    {
        shown.Append(ShownTexts.Boundary);
        hidden.Append(ShownTexts.Boundary);
    }

    public void Read(string text, string? hidingCause)
    {
        if (stepsBegan)
        {
            return;
        }

        (hidingCause is null ? shown : hidden).Append(text);
        hiddenBy ??= hidingCause;
    }

    public IEnumerable<Mistake> Mistakes()
    {
        if (expectation is null)
        {
            return [];
        }

        if (!stepsBegan)
        {
            return [new(CheckingWordings.StepsNotMarked, string.Empty)];
        }

        if (blockBefore)
        {
            return MistakesOfTexts(expectation.Value);
        }

        return blockAfter
            ? [new(CheckingWordings.SafetyAfterSteps, string.Empty) { Written = "data-steps" }]
            : [new(CheckingWordings.NoSafetyBlock, string.Empty) { Written = "data-steps" }];
    }

    private List<Mistake> MistakesOfTexts(ImmutableArray<string> expected)
    {
        var missing = ShownTexts.Missing(shown.ToString(), expected);
        var gone = ShownTexts.Missing(hidden.ToString(), missing);
        var mistakes = gone.Count > MostToldSingly
            ? [new Mistake(CheckingWordings.SafetyTextMissing, gone[0], $"{gone.Count - 1}")]
            : gone.Select(t => new Mistake(CheckingWordings.SafetyTextMissing, t) { Written = t }).ToList();
        if (hiddenBy is not null && (gone.Count < missing.Count || shown.ToString().All(c => c == ShownTexts.Boundary || char.IsWhiteSpace(c))))
        {
            mistakes.Add(new(CheckingWordings.SafetyHidden, hiddenBy));
        }

        return mistakes;
    }
}
