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
        FactView[] later = dose.Full is { } full ? [Fact("Later on", $"{Words.WithCapital(full)}, if all has gone well")] : [];
        return
        [
            Fact("Position", Words.WithCapital(Words.Of(technique.Position))),
            .. ToolsOf(technique, from),
            Fact("To begin with", Words.WithCapital(dose.Line)),
            Fact("Time", Words.WithCapital(dose.PerSide)),
            .. later,
            PressureOf(dose),
            Fact("How often", Words.WithCapital(dose.HowOften)),
        ];
    }

    public static FactView Fact(string name, string value) => new(name, [new FactValue(value)]);

    public static FactView PressureOf(DoseView dose) =>
        Fact(dose.PressureName, $"{dose.Pressure}: {dose.PressureWords}. Never past {dose.PressureLimit}");

    /// <summary>The tools, and the softer one under its own name; none for a technique without tools.</summary>
    public static IEnumerable<FactView> ToolsOf(Technique technique, Vantage from)
    {
        FactValue Value(Tool tool) => new(tool.Title.Value, from.HrefOf(tool.Id));
        var usual = technique.Tools.Select(from.Find<Tool>).OfType<Tool>().Select(Value).ToImmutableArray();
        if (!usual.IsEmpty)
        {
            yield return new FactView("Tool", usual);
        }

        if (technique.SofterTool is { } name && from.Find<Tool>(name) is { } softer)
        {
            yield return new FactView("Softer", [Value(softer)]);
        }
    }
}
