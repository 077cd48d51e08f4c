namespace Handbook.Templating.Evaluation;

/// <summary>A function of one item, as the functions on lists call it.</summary>
internal delegate object? ItemFunction(object? item);

/// <summary>Makes an item function of a call that reads its item from a slot.</summary>
internal sealed class ItemFunctionNode(int slot, Node call) : Node
{
    public override object Evaluate(Frame frame) => (ItemFunction)(item =>
    {
        frame.Slots[slot] = item;
        return call.Evaluate(frame);
    });
}
