using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Tests.Templating;

internal sealed record Dose(string Hold, double Minutes);

internal sealed record Muscle(string Title, Html Prose)
{
    public Muscle? PartOf { get; init; }
}

internal readonly record struct Badge(string Label, int Level);

internal sealed record Technique(string Title, int RiskTier)
{
    public string? Gloss { get; init; }

    public bool IsGated => RiskTier == 3;

    public Dose? Dose { get; init; }

    public DateOnly Updated { get; init; } = new(2026, 11, 22);

    public decimal Price { get; init; } = 9.90m;

    public int? Spots { get; init; }

    public Badge Badge => new("tier", RiskTier);

    public ImmutableArray<Muscle> Muscles { get; init; } = [];
}

internal sealed record Page(string Title)
{
    public Html Body { get; init; } = new("<p>Body</p>");

    public Technique Technique { get; init; } = new("Neck glide", 2);

    public ImmutableArray<string> Tags { get; init; } = ["a", "b", "c"];

    public IReadOnlyList<Technique> Techniques { get; init; } = [new("Neck glide", 2), new("Ball roll", 1) { Gloss = "psoas" }];

    public ImmutableArray<string> Nothing { get; init; } = [];
}

/// <summary>Templates by path and a page to render them with; gives the output, or the diagnostics as people see them.</summary>
internal static class TemplateScene
{
    public const string PagePath = "templates/page.html";

    public static string Render(string template, Page? page = null, params (string Path, string Text)[] others)
    {
        var report = new DiagnosticBag();
        var library = TemplateLibrary.Parse([new SourceFile(PagePath, template), .. others.Select(o => new SourceFile(o.Path, o.Text))], "templates", report);
        var output = library.Compile<Page>("page", report)?.Render(page ?? new Page("Home"), report);
        return report.IsEmpty ? output ?? "no output and no diagnostics" : Format(report);
    }

    public static string Format(DiagnosticBag report)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in report.ToSorted())
        {
            text.Append(DiagnosticText.Format(diagnostic));
        }

        return text.ToString();
    }
}
