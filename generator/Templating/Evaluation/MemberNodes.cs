using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Where a member is asked for: its name, and whether null may be asked (<c>?.</c>).</summary>
internal sealed record MemberSite(string Name, bool IsOptional, Location Place)
{
    public object? OfNull() =>
        IsOptional ? null : throw new RenderFault((bag, at) => bag.MemberOfNull(at, Name), Place);
}

/// <summary>A member whose accessor is known ahead.</summary>
internal sealed class MemberNode(Node target, Func<object, object?> get, MemberSite site) : Node
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) is { } value ? get(value) : site.OfNull();
}

/// <summary>A member of a value that is known only now.</summary>
internal sealed class DynamicMemberNode(Node target, MemberSite site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        if (target.Evaluate(frame) is not { } value)
        {
            return site.OfNull();
        }

        return DynamicMembers.TryGet(value, site.Name, frame.Run.Shapes, out var member)
            ? member
            : throw new RenderFault((bag, at) => bag.WrongTemplateValue(at, $"{Value.Describe(value)} has no member '{site.Name}'"), site.Place);
    }
}

/// <summary><c>target[index]</c>: an item of a list, a character of a text, or a member of an object by name.</summary>
internal sealed class IndexNode(Node target, Node index, Location place) : Node
{
    public override object? Evaluate(Frame frame) => (target.Evaluate(frame), index.Evaluate(frame)) switch
    {
        (null, _) => throw new RenderFault((bag, at) => bag.MemberOfNull(at, null), place),
        (ValueList list, long at) => Bounded(at, list.Count) is var i && i >= 0 ? list[i] : null,
        (string text, long at) => Bounded(at, text.Length) is var i && i >= 0 ? text[i].ToString() : null,
        ({ } value, string name) when value is not string and not ValueList =>
            DynamicMembers.TryGet(value, name, frame.Run.Shapes, out var member) ? member : null,
        var (value, at) => throw Operators.WrongValue($"{Value.Describe(value)} has no item at {Value.Describe(at)}", place),
    };

    /// <summary>Counts from the end below zero; -1 when there is no such item.</summary>
    private static int Bounded(long at, int count)
    {
        var index = at < 0 ? at + count : at;
        return index >= 0 && index < count ? (int)index : -1;
    }
}
