using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>The arguments of a call of a template's own function; those that are expanded are lists.</summary>
internal sealed record ArgumentNodes(ImmutableArray<(Node Value, bool IsExpanded)> Positional, ImmutableArray<(string Word, Node Value)> Named)
{
    public GivenValues Evaluate(Frame frame, Location place)
    {
        var given = GivenValues.Of([]);
        foreach (var (node, isExpanded) in Positional)
        {
            var value = node.Evaluate(frame);
            if (!isExpanded)
            {
                given.Positional.Add(value);
                continue;
            }

            given.Positional.AddRange(value switch
            {
                null => [],
                ValueList list => list.Items,
                _ => throw Operators.WrongValue($"{Value.Describe(value)} cannot be expanded into arguments", place),
            });
            if (given.Positional.Count > Limits.ListSize)
            {
                throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the call has more than {Limits.ListSize} arguments"), place);
            }
        }

        foreach (var (word, value) in Named)
        {
            given.Named.Set(word, value.Evaluate(frame));
        }

        return given;
    }
}

/// <summary>Makes a function a value.</summary>
internal sealed class FunctionNode(FunctionSource source) : Node
{
    public override object? Evaluate(Frame frame) => new FunctionValue(source, frame);
}

/// <summary>Calls a function of the template.</summary>
internal sealed class OwnCallNode(Node callee, CompiledFunction function, ArgumentNodes arguments, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var value = callee.Evaluate(frame);
        return value is FunctionValue called && ReferenceEquals(called.Source, function.Source)
            ? function.Call(called, arguments.Evaluate(frame, place), frame, place)
            : value is Skipped ? value : throw Operators.WrongValue($"{Value.Describe(value)} cannot be called here", place);
    }
}

/// <summary>Calls whichever of several functions stands here now; it is kept in a slot, so that it is worked out once.</summary>
internal sealed class DispatchNode(Node callee, int slot, ImmutableArray<(FunctionSource Source, Node Call)> calls, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var value = callee.Evaluate(frame);
        frame.Slots[slot] = value;
        foreach (var (source, call) in calls)
        {
            if (value is FunctionValue called && ReferenceEquals(called.Source, source))
            {
                return call.Evaluate(frame);
            }
        }

        return value is Skipped ? value : throw Operators.WrongValue($"{Value.Describe(value)} cannot be called here", place);
    }
}
