using Handbook.Diagnostics;
using Handbook.Templating.Functions;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Calls a built-in function with its arguments in the order of its parameters.</summary>
/// <param name="function">The function.</param>
/// <param name="run">What it does, made ready for the arguments that are written out.</param>
/// <param name="arguments">One for each parameter.</param>
/// <param name="place">Where the function is named.</param>
internal sealed class CallNode(Function function, Func<Call, object?> run, Node[] arguments, Location place) : Node
{
    public Function Function => function;

    public override object? Evaluate(Frame frame)
    {
        var values = new object?[arguments.Length];
        var work = 0L;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = function.Parameters[i].Accept(arguments[i].Evaluate(frame), function, place);
            work += RunMemory.SizeOf(values[i]);
        }

        var result = run(new Call(values, frame.Run, place));
        var size = RunMemory.SizeOf(result);
        if (size > Limits.OutputSize)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the text grows past {Limits.OutputSize} characters"), place);
        }

        frame.Run.Memory.CountWork(work + size, place);
        return result;
    }
}
