using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>An expression with every name resolved: what remains is to calculate it.</summary>
internal abstract class Node
{
    public abstract object? Evaluate(Frame frame);
}

internal sealed class ConstantNode(object? value) : Node
{
    public object? Value => value;

    public override object? Evaluate(Frame frame) => value;
}

internal sealed class SlotNode(int slot) : Node
{
    public override object? Evaluate(Frame frame) => frame.Slots[slot];
}

/// <summary>A variable of another frame: of the template, or of what lies around the function.</summary>
internal sealed class FarSlotNode(Func<Frame, Frame> path, int slot) : Node
{
    public override object? Evaluate(Frame frame) => path(frame).Slots[slot];
}

/// <summary>The page's view as a whole.</summary>
internal sealed class WholeViewNode : Node
{
    public override object? Evaluate(Frame frame) => frame.Run.View;
}

/// <summary>A member of the page's view.</summary>
internal sealed class ViewNode(Func<object, object?> get) : Node
{
    public override object? Evaluate(Frame frame) => get(frame.Run.View);
}

internal sealed class ArrayNode(Node[] items) : Node
{
    public override object? Evaluate(Frame frame) => new PlainList(Array.ConvertAll(items, item => item.Evaluate(frame)));
}

internal sealed class ObjectNode(ImmutableArray<string> names, Node[] members) : Node
{
    public override object? Evaluate(Frame frame) => new ValueObject(names, Array.ConvertAll(members, member => member.Evaluate(frame)));
}

internal sealed class NotNode(Node operand) : Node
{
    public override object? Evaluate(Frame frame) => Value.Box(!Value.IsTrue(operand.Evaluate(frame)));
}

internal sealed class NegateNode(Node operand, Location place) : Node
{
    public override object? Evaluate(Frame frame) => Operators.Negate(operand.Evaluate(frame), place);
}

internal sealed class BinaryNode(Node left, Node right, BinaryOperator apply, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var result = apply(left.Evaluate(frame), right.Evaluate(frame), place);
        if (RunMemory.SizeOf(result) is > 0 and var size)
        {
            frame.Run.Memory.CountWork(size, place);
        }

        return result;
    }
}

internal sealed class AndNode(Node left, Node right) : Node
{
    public override object? Evaluate(Frame frame) =>
        Value.Box(Value.IsTrue(left.Evaluate(frame)) && Value.IsTrue(right.Evaluate(frame)));
}

internal sealed class OrNode(Node left, Node right) : Node
{
    public override object? Evaluate(Frame frame) =>
        Value.Box(Value.IsTrue(left.Evaluate(frame)) || Value.IsTrue(right.Evaluate(frame)));
}

internal sealed class CoalesceNode(Node left, Node right) : Node
{
    public override object? Evaluate(Frame frame) => left.Evaluate(frame) ?? right.Evaluate(frame);
}

internal sealed class CoalesceNotNode(Node left, Node right) : Node
{
    public override object? Evaluate(Frame frame) => left.Evaluate(frame) is null ? null : right.Evaluate(frame);
}

internal sealed class ConditionalNode(Node test, Node then, Node otherwise) : Node
{
    public override object? Evaluate(Frame frame) => Value.IsTrue(test.Evaluate(frame)) ? then.Evaluate(frame) : otherwise.Evaluate(frame);
}
