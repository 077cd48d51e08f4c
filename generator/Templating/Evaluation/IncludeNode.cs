using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Renders another template with its own variables: <c>$</c> in slot 0, then the arguments that have names.</summary>
internal sealed class IncludeNode(BoundTemplate template, ArgumentNodes arguments, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var output = frame.Run.Output;
        var outer = output.BeginCapture();
        Print(frame);
        return new Html(output.EndCapture(outer));
    }

    /// <summary>Straight into the output; a <c>ret</c> in the included template ends that template only.</summary>
    public Flow Print(Frame frame)
    {
        frame.Run.EnterCall(new Link(false, place));
        var inner = new Frame(frame.Run, template.SlotCount);
        if (template.UsesArguments)
        {
            var given = arguments.Evaluate(frame, place);
            inner.Slots[0] = new PlainList(given.Positional) { Members = given.Named };
            for (var i = 0; i < arguments.Named.Length; i++)
            {
                inner.Slots[i + 1] = given.Named.Values[i];
            }
        }
        else
        {
            for (var i = 0; i < arguments.Named.Length; i++)
            {
                inner.Slots[i + 1] = arguments.Named[i].Value.Evaluate(frame);
            }
        }

        template.Body.Run(inner);
        frame.Run.LeaveCall();
        return Flow.Normal;
    }
}

internal sealed class IncludeStep(IncludeNode include) : Step
{
    public override Flow Run(Frame frame) => include.Print(frame);
}
