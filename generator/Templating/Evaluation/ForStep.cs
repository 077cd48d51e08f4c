using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Where a loop stands; <c>for.index</c> and its like read it from the slot behind the item's.</summary>
internal sealed class LoopState(int length)
{
    private object? item;

    public int Index { get; private set; } = -1;

    public int Length => length;

    /// <summary>Whether the item differs from the one before; the first always does.</summary>
    public bool IsChanged { get; private set; }

    public int Columns { get; init; } = 1;

    public int Column => Index % Columns;

    public object? Next(object? next)
    {
        IsChanged = Index < 0 || !Comparison.AreEqual(item, next);
        Index++;
        return item = next;
    }
}

/// <summary>The parts of a loop that decide which items it visits.</summary>
internal sealed record LoopItems(Node List, Node? Offset, Node? Limit, bool IsReversed)
{
    public required Location Place { get; init; }

    /// <summary>Null, which is no list, has no items.</summary>
    public (ValueList List, int First, int Count) Read(Frame frame)
    {
        var list = List.Evaluate(frame) switch
        {
            null => PlainList.Empty,
            ValueList items => items,
            var other => throw Operators.WrongValue($"{Value.Describe(other)} is not a list", Place),
        };
        var first = Math.Min(Number(Offset, frame) ?? 0, list.Count);
        return (list, first, Math.Min(Number(Limit, frame) ?? int.MaxValue, list.Count - first));
    }

    public int? Number(Node? node, Frame frame) => node?.Evaluate(frame) switch
    {
        null => null,
        long number => (int)Math.Clamp(number, 0, int.MaxValue),
        var other => throw Operators.WrongValue($"{Value.Describe(other)} is not a whole number", Place),
    };
}

internal sealed class ForStep(LoopItems items, int slot, Step body, Step otherwise) : Step
{
    public override Flow Run(Frame frame)
    {
        var (list, first, count) = items.Read(frame);
        if (count == 0)
        {
            return otherwise.Run(frame);
        }

        var state = new LoopState(count);
        for (var i = 0; i < count; i++)
        {
            frame.Run.CountStep(items.Place);
            frame.Slots[slot] = state.Next(list[items.IsReversed ? first + count - 1 - i : first + i]);
            frame.Slots[slot + 1] = state;
            var flow = body.Run(frame);
            if (flow is Flow.Break or Flow.Return)
            {
                return flow == Flow.Return ? flow : Flow.Normal;
            }
        }

        return Flow.Normal;
    }
}

/// <summary>A member of <c>for</c>.</summary>
internal sealed class LoopNode(Node state, Func<LoopState, object> get) : Node
{
    public override object? Evaluate(Frame frame) => state.Evaluate(frame) is LoopState loop ? get(loop) : null;
}
