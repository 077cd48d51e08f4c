using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>Says which texts a page must show for safety's sake, where, and which built-in template shows them.</summary>
internal static class RequiredTexts
{
    private const string Card = "parts/care-card";

    public static SafetyTexts Of(PageWriter page)
    {
        var techniques = page.Steps ?? [];
        return new SafetyTexts([.. page.Own, .. RulesOn(page, techniques), .. CallsOn(page), .. ZonesOn(page, techniques), .. WordsOn(page)])
        {
            Steps = page.Steps is not null ? StepsAre.OnPage : page.Own.Any(t => t.In == ShownIn.Block) ? StepsAre.BehindLinks : StepsAre.Elsewhere,
            Block = page.Steps is null ? page.Block : page.Paper?.Block ?? "parts/safety",
            FirstSteps = [.. techniques.SelectMany(FirstStepsOf).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Of red flags that must be read before the links to what may help.</summary>
    public static ImmutableArray<SafetyText> Of(IEnumerable<CareCard> cards) =>
        [.. cards.SelectMany(c => c.Signs.Select(s => s.Text).Prepend(c.Call)).Select(text => new SafetyText(text, ShownIn.Block, Card))];

    /// <summary>Of the page that lists all rules.</summary>
    public static ImmutableArray<SafetyText> Of(SafetyPageView view) =>
    [
        .. view.Care.Select(c => new SafetyText(c.Call, ShownIn.Main, "pages/safety")),
        .. view.Groups.Select(g => new SafetyText(g.Heading, ShownIn.Main, "pages/safety")),
        .. view.Care.SelectMany(c => c.Signs).Concat(view.Groups.SelectMany(g => g.Rules)).Select(r => new SafetyText(r.Text, ShownIn.Main, "parts/rule")),
    ];

    // What a rule asks for is said by the heading alone.
    private static IEnumerable<SafetyText> RulesOn(PageWriter page, IReadOnlyList<Technique> techniques)
    {
        var isPaper = page.Paper is not null;
        var rules = (isPaper ? SafetyBlocks.RulesOnPaper(techniques, page.From) : SafetyBlocks.RulesOf(techniques, page.From)).ToList();
        var headings = rules.Select(r => r.Kind).Distinct().Select(k => isPaper ? SafetyWords.PaperHeadingOf(k) : SafetyWords.HeadingOf(k));
        var gates = SafetyBlocks.GatesOf(techniques);
        return
        [
            .. gates.Select(g => new SafetyText(g, ShownIn.Block, isPaper ? "parts/sheet-gate" : "parts/gates")),
            .. rules.Select(r => isPaper ? r.OnPaper : r.Title.Value).Concat(headings)
                .Select(text => new SafetyText(text, ShownIn.Block, isPaper ? "parts/sheet-rules" : "parts/safety")),
        ];
    }

    // The strip at the head names the emergency call, the foot the others. On paper nobody can follow the link that says when.
    private static IEnumerable<SafetyText> CallsOn(PageWriter page)
    {
        var emergency = page.From.Settings.Emergency;
        if (page.Paper is { } paper)
        {
            return new[] { emergency.Immediate, emergency.Urgent }
                .SelectMany(c => new[] { c.Call, c.When }).Select(text => new SafetyText(text, ShownIn.CareOnPaper, paper.Calls));
        }

        return page.IsBare
            ? [new SafetyText(emergency.Immediate.Call, ShownIn.Care, "pages/go")]
            : [
                new SafetyText(emergency.Immediate.Call, ShownIn.Care, "parts/header"),
                new SafetyText(emergency.Urgent.Call, ShownIn.Page, "parts/foot"),
                new SafetyText(emergency.Routine.Call, ShownIn.Page, "parts/foot"),
            ];
    }

    // The page of a routine leaves its zones to the pages of its techniques, but for the steps that scripts show.
    private static IEnumerable<SafetyText> ZonesOn(PageWriter page, IReadOnlyList<Technique> techniques) => techniques
        .SelectMany(t => t.NoGoZones).Distinct(StringComparer.Ordinal)
        .Select(zone => page switch
        {
            { ShowsZones: false } => new SafetyText(zone, ShownIn.Follow, "parts/how"),
            { Paper: null } => new SafetyText(zone, ShownIn.Care, "parts/no-go"),
            _ => new SafetyText(zone, ShownIn.CareOnPaper, "parts/no-go"),
        });

    private static IEnumerable<SafetyText> WordsOn(PageWriter page)
    {
        if (page.Article is { } article)
        {
            var words = Statuses.Of(article).Words;
            yield return page.Paper is { } paper ? new(words, ShownIn.Main, paper.Foot)
                : article is Page ? new(words, ShownIn.Page, "parts/foot")
                : new(words, ShownIn.Main, "parts/status");
        }

        if (page.Steps is not null || page.Paper is not null)
        {
            yield return new(page.From.Settings.GeneralNote, ShownIn.Main, page.Paper?.Foot ?? $"pages/{page.Article!.Id.Kind.Noun()}");
        }
    }

    private static IEnumerable<string> FirstStepsOf(Technique technique) => TechniquePages.StepHeadings
        .Select(heading => FollowViews.LinesOf(technique, heading).FirstOrDefault())
        .Append(technique.InShort.FirstOrDefault())
        .OfType<string>()
        .Where(step => !string.IsNullOrWhiteSpace(step));
}
