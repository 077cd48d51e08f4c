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
            work += SizeOf(values[i]);
        }

        var result = run(new Call(values, frame.Run, place));
        var size = SizeOf(result);
        if (size > Limits.OutputSize)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the text grows past {Limits.OutputSize} characters"), place);
        }

        if (!frame.Run.Memory.TryWork(work + size))
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the functions of this page read and write more than {Limits.FunctionWork} characters and items"), place);
        }

        return result;
    }

    private static int SizeOf(object? value) => value switch
    {
        string text => text.Length,
        Html html => html.ToString().Length,
        ValueList list => list.Count,
        _ => 0,
    };
}
