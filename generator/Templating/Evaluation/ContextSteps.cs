using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Opens an object: its members are names in the body.</summary>
internal sealed class WithStep(Node value, int slot, Step body, Location place) : Step
{
    public override Flow Run(Frame frame)
    {
        frame.Slots[slot] = value.Evaluate(frame) ?? throw Operators.WrongValue("null cannot be opened by 'with'", place);
        return body.Run(frame);
    }
}

/// <summary>Copies the members that an object has now into variables.</summary>
internal sealed class ImportStep(Node value, ImmutableArray<(string Name, Writer Target)> members, Location place) : Step
{
    public override Flow Run(Frame frame)
    {
        var owner = value.Evaluate(frame) ?? throw Operators.WrongValue("null has no members to import", place);
        foreach (var (name, target) in members)
        {
            if (DynamicMembers.TryGet(owner, name, frame.Run.Shapes, out var member))
            {
                target.Write(frame, member);
            }
        }

        return Flow.Normal;
    }
}
