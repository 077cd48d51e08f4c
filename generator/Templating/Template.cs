using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>A template that has been checked against its view. It holds nothing that rendering changes, so threads may share it.</summary>
internal sealed class Template<TView>
    where TView : notnull
{
    private readonly BoundTemplate bound;
    private readonly ShapeTable shapes;
    private readonly DateOnly today;

    internal Template(ImmutableArray<SourceFile> files, BoundTemplate bound, (ShapeTable Shapes, DateOnly Today) surroundings)
    {
        Files = files;
        this.bound = bound;
        (shapes, today) = surroundings;
    }

    /// <summary>Its own file, then those of all templates that it includes.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The page; null, and reported, when the template came upon something that no check ahead could see.</summary>
    public string? Render(TView view, DiagnosticBag report)
    {
        using var run = new RenderRun(view, shapes, today);
        try
        {
            bound.Body.Run(new Frame(run, bound.SlotCount));
            return run.Output.ToString();
        }
        catch (RenderFault fault)
        {
            fault.ReportTo(report, run.Way);
            return null;
        }
    }
}
