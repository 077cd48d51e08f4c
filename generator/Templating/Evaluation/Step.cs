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

/// <summary>Prints a value: markup as it is (in an attribute without breaking out of it), everything else escaped.</summary>
internal sealed class PrintStep(Node value, Location place) : Step
{
    public bool IsInAttribute { get; init; }

    public override Flow Run(Frame frame)
    {
        var output = frame.Run.Output;
        switch (value.Evaluate(frame))
        {
            case null:
                return Flow.Normal;
            case string text:
                HtmlEscaping.AppendEscaped(output, text);
                break;
            case Html html when IsInAttribute:
                HtmlEscaping.AppendMarkupInAttribute(output, html.Markup);
                break;
            case Html html:
                output.Append(html.Markup);
                break;
            case var other when Value.IsScalar(other):
                HtmlEscaping.AppendEscaped(output, Value.ToText(other));
                break;
            case var other:
                throw Operators.WrongValue($"{Value.Describe(other)} cannot be printed", place);
        }

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

internal sealed class SetStep(int slot, Node value) : Step
{
    public override Flow Run(Frame frame)
    {
        frame.Slots[slot] = value.Evaluate(frame);
        return Flow.Normal;
    }
}

/// <summary>Keeps what the body prints as markup; it has been escaped where it was printed.</summary>
internal sealed class CaptureStep(int slot, Step body) : Step
{
    public override Flow Run(Frame frame)
    {
        var (flow, captured) = Capturing.Run(frame.Run, () => body.Run(frame));
        frame.Slots[slot] = captured;
        return flow;
    }
}

internal sealed class FlowStep(Flow flow) : Step
{
    public override Flow Run(Frame frame) => flow;
}
