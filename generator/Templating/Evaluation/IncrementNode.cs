using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Adds to a variable, member or item, and gives the value before or after.</summary>
internal sealed class IncrementNode(Node read, Writer target, (long By, bool IsPrefix) change, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var before = read.Evaluate(frame);
        var after = Arithmetic.Add(before, change.By, place);
        target.Write(frame, after);
        return change.IsPrefix ? after : before;
    }
}
