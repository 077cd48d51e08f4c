using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>What a reader wants to know of a technique before anything else.</summary>
internal static class TechniqueFacts
{
    /// <summary>For a card: time, position, tool.</summary>
    public static ImmutableArray<string> InShort(Technique technique, Vantage from)
    {
        var tool = technique.Tools.Select(from.Find<Tool>).OfType<Tool>().FirstOrDefault();
        return
        [
            Words.WithCapital(DoseWords.InTime(technique.Dose.StartTotal)),
            Words.WithCapital(Words.Of(technique.Position)),
            .. tool is null ? [] : new[] { tool.Title.Value },
        ];
    }

    /// <summary>For the technique's own page.</summary>
    public static ImmutableArray<FactView> Of(Technique technique, DoseView dose, Vantage from)
    {
        var facts = new List<FactView>
        {
            Fact("Position", Words.WithCapital(Words.Of(technique.Position))),
            ToolsOf(technique, from),
            Fact("To begin with", $"{dose.Count}, {dose.Hold} each"),
            Fact("Time", Words.WithCapital(dose.PerSide)),
        };
        if (dose.Full is { } full)
        {
            facts.Add(Fact("Later on", $"Up to {full}, if all has gone well"));
        }

        facts.Add(PressureOf(dose));
        facts.Add(Fact("How often", Words.WithCapital(dose.HowOften)));
        return [.. facts];
    }

    public static FactView Fact(string name, string value) => new(name, [new FactValue(value)]);

    public static FactView PressureOf(DoseView dose) =>
        Fact("Pressure", $"{dose.Pressure}: {dose.PressureWords}. Never past {dose.PressureLimit}");

    public static FactView ToolsOf(Technique technique, Vantage from)
    {
        FactValue Value(Tool tool, string words) => new(words, from.HrefOf(tool.Id));
        var usual = technique.Tools.Select(from.Find<Tool>).OfType<Tool>().Select(t => Value(t, t.Title.Value));
        var softer = technique.SofterTool is { } name && from.Find<Tool>(name) is { } tool
            ? [Value(tool, $"softer: {tool.Title.Value}")]
            : Enumerable.Empty<FactValue>();
        return new FactView("Tool", [.. usual, .. softer]);
    }
}
