namespace Handbook.Templating.Evaluation;

/// <summary>Renders another template with its own variables; the arguments are the first of them.</summary>
internal sealed class IncludeNode(BoundTemplate template, Node[] arguments) : Node
{
    public override object? Evaluate(Frame frame) => Capturing.Run(frame.Run, () => Print(frame)).Captured;

    /// <summary>Straight into the output; a <c>ret</c> in the included template ends that template only.</summary>
    public Flow Print(Frame frame)
    {
        var inner = new Frame(frame.Run, template.SlotCount);
        for (var i = 0; i < arguments.Length; i++)
        {
            inner.Slots[i] = arguments[i].Evaluate(frame);
        }

        template.Body.Run(inner);
        return Flow.Normal;
    }
}

internal sealed class IncludeStep(IncludeNode include) : Step
{
    public override Flow Run(Frame frame) => include.Print(frame);
}
