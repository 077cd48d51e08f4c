using System.Globalization;
using Handbook.Tests.Rendering;

namespace Handbook.Tests.Browser;

/// <summary>
/// The sample handbook with techniques and routines that are hard to fit: from half a page to well over one, with and without each part
/// that a sheet may have. The same in every run.
/// </summary>
internal static class AwkwardSheets
{
    public const int Techniques = 42;
    public const int Routines = 18;

    private const int Smallest = 1;

    private static readonly string[] RuleKinds = ["ask-first", "caution", "stop", "never"];

    private static readonly string[] Positions =
        ["side-lying", "three-quarter-lying", "supine", "prone", "sitting-chair", "sitting-floor", "standing-wall", "half-kneeling"];

    public static SampleSite Site()
    {
        var site = new SampleSite();
        site.With("safety.yml", "  - id: hot-calf", string.Concat(Enumerable.Range(0, 48).Select(Rule)) + "  - id: hot-calf");
        for (var number = 0; number < Techniques; number++)
        {
            site.With($"techniques/awkward-{number}.md", Technique(number));
        }

        for (var number = 0; number < Routines; number++)
        {
            site.With($"routines/awkward-row-{number}.md", Routine(number));
        }

        return site;
    }

    private static string Rule(int number)
    {
        var words = new AwkwardWords(new Dice(5000 + number));
        var group = number % 5 == 0 ? "    group: together\n" : string.Empty;
        return $"  - id: rule-{number}\n    kind: {RuleKinds[number % RuleKinds.Length]}\n    scope: listed\n    text: {words.Plain(2 + (number % 9))[..^1]} ({number})\n{group}";
    }

    private static string Technique(int number)
    {
        var dice = new Dice(number);
        var words = new AwkwardWords(dice);

        // Room for words: the later the technique, the more it says.
        var amount = Smallest + (number / 4);
        var isGated = number % 6 == 5;
        return $"""
            ---
            title: Awkward {(dice.OneIn(3) ? words.Plain(4 + dice.Below(12))[..^1] : "one")} {number}
            gloss: {words.Plain(1 + dice.Below(20))}
            summary: Hard to fit.
            updated: 2026-03-01
            position: {dice.Of(Positions)}
            contact_area: {words.Plain(2 + dice.Below(3 + amount))}
            no_go_zones:
            {Items(1 + dice.Below(2 + amount), () => words.Plain(2 + dice.Below(6)))}
            targets:
              - muscle: soleus
                role: primary
            tools: [{(dice.OneIn(2) ? "ball, wall" : "ball")}]
            {(dice.OneIn(2) ? "softer_tool: towel\n" : string.Empty)}complaints: [tight-calf]
            risk_tier: {(isGated ? $"3\ngate: {words.Plain(4 + dice.Below(30))}" : "1")}
            dose:
              sides: {(dice.OneIn(3) ? "none" : "each")}
              hold: 15-30 s
              spots: 3
              pressure: 2-3 of 10
              pressure_limit: 4 of 10
              sessions: 1/day
              days: 5 days/week
              rest_rule: {words.Plain(2 + dice.Below(12))}
            safety: [{string.Join(", ", Enumerable.Range(0, 1 + dice.Below(3 + (2 * amount))).Select(r => $"rule-{r}"))}]
            evidence: very-low
            in_short:
            {Items(3 + dice.Below(3), () => words.Short(30 + dice.Below(60)))}
            ---

            ## Set up

            {Steps(1 + (amount / 5), number, words, dice)}
            ## Movement

            {Steps(Math.Min(5, 1 + dice.Below(2 + (amount / 2))), number + 1, words, dice)}
            ## Where you feel it

            In the calf.

            ## Mistakes

            - Haste.

            {(dice.OneIn(2) ? $"## Easier\n\n- {words.Prose(3 + dice.Below(2 * amount))}\n- {words.Prose(5)}\n\n" : string.Empty)}{(dice.OneIn(2) ? $"## Harder\n\n{words.Prose(3 + dice.Below(4 * amount))}\n\n" : string.Empty)}## Next

            {words.Prose(3 + dice.Below(3 * amount))}

            ## Evidence

            None.
            """;
    }

    private static string Routine(int number)
    {
        var dice = new Dice(1000 + number);
        var words = new AwkwardWords(dice);

        // Gated techniques may not stand in a routine; among each six they are the last.
        var techniques = Enumerable.Range(0, 1 + (number % 4)).Select(_ => (6 * dice.Below(1 + (number / 3))) + dice.Below(5)).Distinct();
        return $"""
            ---
            title: Awkward row {number}
            summary: Hard to fit.
            goal: {words.Plain(3 + dice.Below(20))}
            updated: 2026-03-01
            complaints: [tight-calf]
            items:
            {string.Concat(techniques.Select(t => Item(t, dice, words)))}days: 2 days/week
            ---

            ## Before you start

            Sit down.

            ## Afterwards

            {(dice.OneIn(2) ? $"1. {words.Prose(8)}\n2. {words.Prose(number)}" : words.Prose(4 + (3 * number)))}
            """;
    }

    private static string Item(int technique, Dice dice, AwkwardWords words)
    {
        var hold = dice.OneIn(2) ? "    hold: 15-20 s\n" : string.Empty;
        var note = dice.OneIn(2) ? $"    note: {words.Plain(3 + dice.Below(20))}\n" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"  - technique: awkward-{technique}\n{hold}{note}");
    }

    private static string Items(int count, Func<string> text) => string.Join('\n', Enumerable.Range(0, count).Select(_ => $"  - {text()}"));

    private static string Steps(int count, int look, AwkwardWords words, Dice dice) => string.Concat(Enumerable.Range(1, count).Select(step =>
        $"{step}. {words.Prose(5 + dice.Below(12))}\n" + ((look + step) % 9) switch
        {
            3 => $"   - {words.Prose(4)}\n   - {words.Prose(9)}\n",
            5 => $"\n   {words.Prose(14)}\n\n",
            7 => $"   1. {words.Prose(6)}\n   2. {words.Prose(12)}\n",
            _ => string.Empty,
        }));
}
