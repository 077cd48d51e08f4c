using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Handbook.Diagnostics;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>One rendering of one page: the view, the output so far, and what has been used up.</summary>
internal sealed class RenderRun(object view, ShapeTable shapes, DateOnly today) : IDisposable
{
    private int steps;
    private readonly Stack<Link> way = new();

    public object View => view;

    public ShapeTable Shapes => shapes;

    public RunMemory Memory { get; } = new(today);

    public TemplateOutput Output { get; } = new();

    public void CountStep(Location place)
    {
        if (++steps > Limits.LoopSteps)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the loops of this page take more than {Limits.LoopSteps} steps"), place);
        }
    }

    /// <summary>Counts one function, or one include, inside another.</summary>
    public void EnterCall(Link link)
    {
        if (way.Count >= Limits.CallDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"functions and includes call each other more than {Limits.CallDepth} deep"), link.Place);
        }

        way.Push(link);
    }

    public void LeaveCall() => way.Pop();

    /// <summary>The includes and calls that are open, innermost first.</summary>
    public ImmutableArray<Link> Way => [.. way];

    public void CheckSize(Location place)
    {
        if (Output.Length > Limits.OutputSize)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the page grows past {Limits.OutputSize} characters"), place);
        }

        if (Output.WholeLength > Limits.OpenOutputSize)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"what is captured inside each other grows past {Limits.OpenOutputSize} characters"), place);
        }
    }

    public void Dispose() => Output.Dispose();
}
