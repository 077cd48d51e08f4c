using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    Normal,
    Break,
    Continue,
    Return,
}

/// <summary>A statement with every name resolved.</summary>
internal abstract class Step
{
    public abstract Flow Run(Frame frame);
}

internal sealed class BlockStep(Step[] steps) : Step
{
    public override Flow Run(Frame frame)
    {
        foreach (var step in steps)
        {
            var flow = step.Run(frame);
            if (flow != Flow.Normal)
            {
                return flow;
            }
        }

        return Flow.Normal;
    }
}

internal sealed class RawTextStep(string content, Location place) : Step
{
    public override Flow Run(Frame frame)
    {
        frame.Run.Output.Append(content);
        frame.Run.CheckSize(place);
        return Flow.Normal;
    }
}

internal sealed class IfStep((Node Test, BlockStep Body)[] branches, BlockStep otherwise) : Step
{
    public override Flow Run(Frame frame)
    {
        foreach (var (test, body) in branches)
        {
            if (Value.IsTrue(test.Evaluate(frame)))
            {
                return body.Run(frame);
            }
        }

        return otherwise.Run(frame);
    }
}

internal sealed class CaseStep(Node value, (Node[] Matches, BlockStep Body)[] whens, BlockStep otherwise) : Step
{
    public override Flow Run(Frame frame)
    {
        var actual = value.Evaluate(frame);
        foreach (var (matches, body) in whens)
        {
            if (Array.Exists(matches, match => Comparison.AreEqual(actual, match.Evaluate(frame))))
            {
                return body.Run(frame);
            }
        }

        return otherwise.Run(frame);
    }
}

internal sealed class SetStep(Writer target, Node value) : Step
{
    public override Flow Run(Frame frame)
    {
        target.Write(frame, value.Evaluate(frame));
        return Flow.Normal;
    }
}

/// <summary>Keeps what the body prints as markup; it has been escaped where it was printed.</summary>
internal sealed class CaptureStep(Writer target, Step body) : Step
{
    public override Flow Run(Frame frame)
    {
        var (flow, captured) = Capturing.Run(frame.Run, () => body.Run(frame));
        target.Write(frame, captured);
        return flow;
    }
}

/// <summary>Ends the function or template, with a value.</summary>
internal sealed class ReturnStep(Node value) : Step
{
    public override Flow Run(Frame frame)
    {
        frame.Returned = value.Evaluate(frame);
        return Flow.Return;
    }
}

internal sealed class FlowStep(Flow flow) : Step
{
    public override Flow Run(Frame frame) => flow;
}
