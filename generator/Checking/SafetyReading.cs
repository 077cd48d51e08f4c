using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Reads the safety block of a page in document order, and compares it with what the page must show.</summary>
internal sealed class SafetyReading(ImmutableArray<string>? expectation)
{
    // No text holds it and it is no white space, so it never disappears between two texts.
    public const char Boundary = '\u001E';

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
        shown.Append(Boundary);
        hidden.Append(Boundary);
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
        var visible = Normalised(shown.ToString());
        var concealed = Normalised(hidden.ToString());
        var missing = expected.Where(t => !visible.Contains(Normalised(t), StringComparison.Ordinal)).ToList();
        var gone = missing.Where(t => !concealed.Contains(Normalised(t), StringComparison.Ordinal)).ToList();
        var mistakes = gone.Count > MostToldSingly
            ? [new Mistake(CheckingWordings.SafetyTextMissing, gone[0], $"{gone.Count - 1}")]
            : gone.Select(t => new Mistake(CheckingWordings.SafetyTextMissing, t) { Written = t }).ToList();
        if (hiddenBy is not null && (gone.Count < missing.Count || visible.All(c => c is Boundary or ' ')))
        {
            mistakes.Add(new(CheckingWordings.SafetyHidden, hiddenBy));
        }

        return mistakes;
    }

    public static string Normalised(string text) => string.Join(' ', Addresses.Words(text));
}
