using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Sets a variable, a member or an item.</summary>
internal abstract class Writer
{
    public abstract void Write(Frame frame, object? value);
}

/// <summary>Stands in for a target with a mistake.</summary>
internal sealed class NoWriter : Writer
{
    public override void Write(Frame frame, object? value)
    {
    }
}

/// <summary>A variable of this frame, or of the one that the path leads to.</summary>
internal sealed class SlotWriter(Func<Frame, Frame>? path, int slot) : Writer
{
    public override void Write(Frame frame, object? value) => (path is null ? frame : path(frame)).Slots[slot] = value;
}

/// <summary>A member of an object, or one that is hung on a list.</summary>
internal sealed class MemberWriter(Node target, string name, Location place) : Writer
{
    public override void Write(Frame frame, object? value) => Set(target.Evaluate(frame), name, value, place);

    public static void Set(object? target, string name, object? value, Location place)
    {
        var made = target switch
        {
            ValueObject own when !ReferenceEquals(own, ValueObject.Empty) => own,
            PlainList { IsFixed: false } list => list.Members ??= new ValueObject([], []),
            _ => throw Operators.WrongValue($"{Value.Describe(target)} cannot be changed, so '{name}' cannot be set in it", place),
        };
        if (made.Count >= Limits.ListSize)
        {
            throw new RenderFault((bag, at) => bag.TemplateLimit(at, $"the object has more than {Limits.ListSize} members"), place);
        }

        Holding.Refuse(target, value, place);
        made.Set(name, value);
    }
}

/// <summary>An item of a list by number, or a member by name.</summary>
internal sealed class IndexWriter(Node target, Node index, Location place) : Writer
{
    public override void Write(Frame frame, object? value)
    {
        var (owner, at) = (target.Evaluate(frame), index.Evaluate(frame));
        if (at is string name && owner is not null)
        {
            MemberWriter.Set(owner, name, value, place);
            return;
        }

        if (owner is not PlainList { IsFixed: false } list)
        {
            throw Operators.WrongValue($"{Value.Describe(owner)} cannot be changed", place);
        }

        if (at is not long number || number + list.Count < 0)
        {
            throw Operators.WrongValue($"a list has no item at {(at is long ? at : Value.Describe(at))}", place);
        }

        if (number >= Limits.ListSize)
        {
            throw new RenderFault((bag, where) => bag.TemplateLimit(where, $"the list would have more than {Limits.ListSize} items"), place);
        }

        Holding.Refuse(list, value, place);
        list.Set((int)(number < 0 ? number + list.Count : number), value);
    }
}
