using System.Runtime.CompilerServices;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>One rendering of one page: the view, the output so far, and what has been used up.</summary>
internal sealed class RenderRun(object view, ShapeTable shapes, DateOnly today)
{
    private int steps;
    private int calls;

    public object View => view;

    public ShapeTable Shapes => shapes;

    public RunMemory Memory { get; } = new(today);

    public StringBuilder Output { get; set; } = new(4096);

    public void CountStep(Location place)
    {
        if (++steps > Limits.LoopSteps)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the loops of this page take more than {Limits.LoopSteps} steps"), place);
        }
    }

    /// <summary>Counts one function, or one include, inside another.</summary>
    public void EnterCall(Location place)
    {
        if (++calls > Limits.CallDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"functions and includes call each other more than {Limits.CallDepth} deep"), place);
        }
    }

    public void LeaveCall() => calls--;

    public void CheckSize(Location place)
    {
        if (Output.Length > Limits.OutputSize)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the page grows past {Limits.OutputSize} characters"), place);
        }
    }
}
