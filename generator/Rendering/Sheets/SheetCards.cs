using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Figures;
using Handbook.Rendering.Maps;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Makes the cards of a cheat sheet, one for each technique.</summary>
internal static class SheetCards
{
    private const int HowHard = 1;

    /// <summary>The card of a technique on its own sheet, which has its title already.</summary>
    public static SheetCard Of(Technique technique, Vantage from)
    {
        var tools = TechniqueFacts.ToolsOf(technique, from).ToList();
        var all = string.Join(". ", tools.Select((t, at) => (at == 0 ? string.Empty : $"{t.Name}: ") + string.Join(", ", t.Values.Select(v => v.Text))));
        return Of(new DosedTechnique(technique, technique.Dose, null), tools.Count == 0 ? [] : [TechniqueFacts.Fact("Tool", all)], from) with
        {
            Title = null,
            InShort = [],
        };
    }

    /// <summary>A card among others: a sheet has no room for every tool, every word of the steps and two drawings of each, so each names its usual
    /// and its softer tool, has its steps in short and shows the start position, with the place of the ball on it.</summary>
    public static SheetCard Of(DosedTechnique dosed, Vantage from)
    {
        var facts = TechniqueFacts.ToolsOf(dosed.Technique, from).Select(f => f with { Values = f.Values[..1] });
        var card = Of(dosed, facts, from);
        return card with
        {
            Spot = null,
            Steps = [],
            Dose = card.Dose.SetItem(HowHard, TechniqueFacts.Fact("How hard", DoseWords.AmongOthers(dosed.Dose))),
        };
    }

    /// <summary>Takes off each card what all have in common, so that a sheet says it once.</summary>
    public static (ImmutableArray<FactView> Common, ImmutableArray<SheetCard> Cards) Share(ImmutableArray<SheetCard> cards)
    {
        if (cards.Length < 2)
        {
            return ([], cards);
        }

        var common = cards[0].Dose.Where(f => cards.All(c => c.Dose.Any(f.SaysTheSame))).ToImmutableArray();
        bool Own(FactView fact) => !common.Any(fact.SaysTheSame);
        return (common, [.. cards.Select(c => c with { Dose = [.. c.Dose.Where(Own)] })]);
    }

    private static SheetCard Of(DosedTechnique dosed, IEnumerable<FactView> tools, Vantage from)
    {
        var technique = dosed.Technique;
        var dose = DoseWords.Of(dosed.Dose, technique.Kind);
        return new SheetCard
        {
            Title = technique.Title.Value,
            Note = dosed.Note,
            PositionFigure = PaperSvg.WithoutLetters(PositionFigures.Draw(technique)),
            Position = Words.Of(technique.Position),
            Facts = [TechniqueFacts.Fact("Where", technique.ContactArea), .. tools],
            Dose =
            [
                TechniqueFacts.Fact("How long", Words.WithCapital(DoseWords.OnPaper(dosed.Dose))),
                TechniqueFacts.PressureOf(dose) with { Name = "How hard" },
                TechniqueFacts.Fact("How often", dose.RestRule is { } rest ? $"{Words.WithCapital(dose.HowOften)}. {rest.TrimEnd('.')}" : Words.WithCapital(dose.HowOften)),
            ],
            NoGoZones = technique.NoGoZones,
            Spot = SpotFigures.Of(technique, from) is { } spot ? spot with { Drawing = PaperSvg.Of(spot.Drawing) } : null,
            InShort = technique.InShort,
            Steps = TechniquePages.StepsOf(ProseViews.OnPaper(technique, from)),
        };
    }
}
