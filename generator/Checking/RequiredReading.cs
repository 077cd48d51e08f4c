using System.Collections.Immutable;
using AngleSharp.Dom;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Reads a page in document order, part by part, and says which of the texts that it must show are shown nowhere they should be.</summary>
internal sealed class RequiredReading(SafetyTexts required)
{
    private readonly SafetyReading block = new(required);

    private readonly ImmutableArray<(ShownIn In, ShownText Shown)> parts =
        [.. required.Texts.Select(t => t.In).Where(i => i != ShownIn.Block).Distinct().Order().Select(i => (i, new ShownText()))];

    private bool isFollowed;

    public void Enter(IElement element, PageParts inside, string? hiddenBy)
    {
        if (element.Attributes.Length > 0)
        {
            EnterMarked(element, hiddenBy);
        }

        if (element.LocalName is "p" or "li" or "div" or "dt" or "dd" or "td" or "section" or "aside")
        {
            Separate();
        }

        EndLine(element);
        isFollowed |= inside.HasFlag(PageParts.Follow);
    }

    public void Leave(IElement element) => EndLine(element);

    public void Read(string text, PageParts inside, string? hiddenBy)
    {
        block.Read(text, inside, hiddenBy);
        foreach (var (place, shown) in parts)
        {
            if (IsIn(place, inside, hiddenBy))
            {
                shown.Read(text);
            }
        }
    }

    /// <summary>A link to a page with steps, on a page that has none itself.</summary>
    public void Follow(string address) => block.BeginSteps(address);

    public IEnumerable<Mistake> Mistakes() => block.Mistakes().Concat(
        parts.Where(p => p.In != ShownIn.Follow || isFollowed)
            .SelectMany(p => p.Shown.Missing([.. required.Texts.Where(t => t.In == p.In)]))
            .Select(Missing));

    private static Mistake Missing(SafetyText text) => new(WordingOf(text.In), text.Text, text.By) { Kin = text.By };

    private static Wording WordingOf(ShownIn place) => place switch
    {
        ShownIn.Care => CheckingWordings.CareTextMissing,
        ShownIn.CareOnPaper => CheckingWordings.CareTextMissingOnPaper,
        ShownIn.Follow => CheckingWordings.CareTextMissingInLists,
        ShownIn.Main => CheckingWordings.TextMissingInMain,
        _ => CheckingWordings.TextMissing,
    };

    // A script opens what is folded away.
    private static bool IsIn(ShownIn place, PageParts inside, string? hiddenBy) => place switch
    {
        ShownIn.Follow => hiddenBy is null or Visibility.Folded && inside.HasFlag(PageParts.Follow),
        _ when hiddenBy is not null => false,
        ShownIn.Care => inside.HasFlag(PageParts.Care),
        ShownIn.CareOnPaper => inside.HasFlag(PageParts.Care | PageParts.Main),
        ShownIn.Main => inside.HasFlag(PageParts.Main),
        _ => inside.HasFlag(PageParts.Body),
    };

    private void EndLine(IElement element)
    {
        if (ProseElements.IsBlock(element))
        {
            block.EndLine();
        }
    }

    private void EnterMarked(IElement element, string? hiddenBy)
    {
        if (element.HasAttribute("data-steps") && required.Steps == StepsAre.OnPage)
        {
            block.BeginSteps(null);
        }

        if (element.GetAttribute("data-safety") is { } kind)
        {
            block.BeginBlock(hiddenBy, kind == "gate");
            Separate();
        }
        else if (element.HasAttribute("data-care"))
        {
            Separate();
        }
    }

    private void Separate()
    {
        block.Separate();
        foreach (var (_, shown) in parts)
        {
            shown.Separate();
        }
    }
}
