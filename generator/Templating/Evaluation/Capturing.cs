using System.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Turns the output of some steps aside.</summary>
internal static class Capturing
{
    public static (Flow Flow, Html Captured) Run(RenderRun run, Func<Flow> steps)
    {
        var outer = run.Output;
        run.Output = new StringBuilder();
        var flow = steps();
        var captured = new Html(run.Output.ToString());
        run.Output = outer;
        return (flow, captured);
    }
}
