using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Reads the safety block of a page in document order, and compares it with what the page must show before its steps.</summary>
internal sealed class SafetyReading(SafetyTexts required)
{
    private readonly ImmutableArray<SafetyText> expected = [.. required.Texts.Where(t => t.In == ShownIn.Block)];
    private readonly ShownText shown = new();
    private readonly ShownText hidden = new();
    private readonly ShownText before = new();
    private string? blockHiddenBy;
    private string? textHiddenBy;
    private bool stepsBegan;
    private string? firstLink;
    private bool blockBefore;
    private bool blockAfter;

    /// <param name="link">The address by which the steps are reached; null when they stand here.</param>
    public void BeginSteps(string? link)
    {
        firstLink ??= stepsBegan ? null : link;
        stepsBegan = true;
    }

    /// <param name="isGate">A gate is one text of the block, and stands for no block by itself.</param>
    public void BeginBlock(string? hidingCause, bool isGate)
    {
        blockBefore |= !stepsBegan && !isGate;
        blockAfter |= stepsBegan && !isGate;
        blockHiddenBy ??= stepsBegan ? null : hidingCause;
    }

    public void Separate()
    {
        shown.Separate();
        hidden.Separate();
        EndLine();
    }

    /// <summary>Ends what readers see as one line: a step is looked for as a whole, since a rule may begin with the same words.</summary>
    public void EndLine() => before.Separate();

    public void Read(string text, PageParts inside, string? hidingCause)
    {
        if (stepsBegan || required.Steps == StepsAre.Elsewhere)
        {
            return;
        }

        if (!required.FirstSteps.IsEmpty && hidingCause is null or Visibility.Folded && inside.HasFlag(PageParts.Body))
        {
            before.Read(text);
        }

        if (inside.HasFlag(PageParts.Safety))
        {
            (hidingCause is null ? shown : hidden).Read(text);
            textHiddenBy ??= hidingCause;
        }
    }

    public IEnumerable<Mistake> Mistakes() => required.Steps switch
    {
        StepsAre.Elsewhere => [],
        StepsAre.OnPage when !stepsBegan => [new(CheckingWordings.StepsNotMarked, string.Empty)],
        _ => MistakesOfBlock().Concat(MistakesOfSteps()),
    };

    private List<Mistake> MistakesOfBlock() => blockBefore ? MistakesOfTexts()
        : blockAfter ? [new(CheckingWordings.SafetyAfterSteps, string.Empty, firstLink) { Written = firstLink is null ? "data-steps" : null }]
        : [new(CheckingWordings.NoSafetyBlock, string.Empty, required.Block) { Kin = required.Block, Written = required.Steps == StepsAre.OnPage ? "data-steps" : null }];

    // One is enough to find them all. What a page must say before its steps may read like one of them.
    private IEnumerable<Mistake> MistakesOfSteps()
    {
        var steps = required.FirstSteps.Where(step => required.Texts.All(t => t.Text != step));
        return before.FirstRunOf(steps) is { } found ? [new Mistake(CheckingWordings.StepBeforeSteps, found) { Same = string.Empty }] : [];
    }

    private List<Mistake> MistakesOfTexts()
    {
        var missing = shown.Missing(expected);
        var gone = hidden.Missing(missing);
        var mistakes = gone.Select(t => new Mistake(CheckingWordings.SafetyTextMissing, t.Text, t.By) { Kin = t.By }).ToList();
        if ((blockHiddenBy ?? textHiddenBy) is { } hiddenBy && (gone.Count < missing.Count || shown.IsEmpty))
        {
            mistakes.Add(new(CheckingWordings.SafetyHidden, hiddenBy));
        }

        return mistakes;
    }
}
