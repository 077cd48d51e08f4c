using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Reads the safety block of a page in document order, and compares it with what the page must show.</summary>
internal sealed class SafetyReading(SafetyExpectation? expectation)
{
    // No text holds it and it is no white space, so it never disappears between two texts.
    private const char Boundary = '\u001E';

    private readonly StringBuilder shown = new();
    private readonly StringBuilder hidden = new();
    private string? hiddenBy;
    private bool stepsBegan;
    private bool blockBefore;
    private bool blockAfter;

    public void BeginSteps() => stepsBegan = true;

    public void BeginBlock(string? hidingCause)
    {
        blockBefore |= !stepsBegan;
        blockAfter |= stepsBegan;
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
            return MistakesOfTexts(expectation);
        }

        return blockAfter
            ? [new(CheckingWordings.SafetyAfterSteps, string.Empty) { Written = "data-steps" }]
            : [new(CheckingWordings.NoSafetyBlock, string.Empty) { Written = "data-steps" }];
    }

    private List<Mistake> MistakesOfTexts(SafetyExpectation expected)
    {
        var visible = Normalised(shown.ToString());
        var concealed = Normalised(hidden.ToString());
        var missing = expected.Texts.Where(t => !visible.Contains(Normalised(t), StringComparison.Ordinal)).ToList();
        var mistakes = missing
            .Where(t => !concealed.Contains(Normalised(t), StringComparison.Ordinal))
            .Select(t => new Mistake(CheckingWordings.SafetyTextMissing, t) { Written = t })
            .ToList();
        if (hiddenBy is not null && (mistakes.Count < missing.Count || visible.All(c => c is Boundary or ' ')))
        {
            mistakes.Add(new(CheckingWordings.SafetyHidden, hiddenBy));
        }

        return mistakes;
    }

    private static string Normalised(string text) => string.Join(' ', Addresses.Words(text));
}
