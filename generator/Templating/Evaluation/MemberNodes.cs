using Handbook.Diagnostics;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Where a member is asked for: its name, and whether null may be asked (<c>?.</c>).</summary>
internal sealed record MemberSite(string Name, bool IsOptional, Location Place)
{
    /// <summary>Something follows that is skipped as well when null is asked.</summary>
    public bool IsFollowed { get; init; }

    public object? OfNull() =>
        IsOptional ? IsFollowed ? Skipped.Rest : null : throw new RenderFault((bag, at) => bag.MemberOfNull(at, Name), Place);

    public object? Dynamic(object value, RenderRun run) => value is Skipped ? value : DynamicMembers.TryGet(value, Name, run.Shapes, out var member)
        ? member
        : throw new RenderFault((bag, at) => bag.WrongTemplateValue(at, $"{Value.Describe(value)} has no member '{Name}'"), Place);
}

/// <summary>A member of a record of the page, whose accessor is known ahead.</summary>
internal sealed class MemberNode(Node target, ViewMembers members, Func<object, object?> get, MemberSite site) : Node
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) switch
    {
        null => site.OfNull(),
        var value when members.Owns(value) => get(value),
        var value => site.Dynamic(value, frame.Run),
    };
}

/// <summary>A member of an object or list that a template made; one that is known, but was not set so far, is null.</summary>
internal sealed class MadeMemberNode(Node target, MemberSite site) : Node
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) switch
    {
        null => site.OfNull(),
        ValueObject made => made.TryGet(site.Name, out var member) ? member : null,
        PlainList list => list.Members is { } hung && hung.TryGet(site.Name, out var member) ? member : null,
        var value => site.Dynamic(value, frame.Run),
    };
}

/// <summary>A member of a value that is known only now.</summary>
internal sealed class DynamicMemberNode(Node target, MemberSite site) : Node
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) is { } value ? site.Dynamic(value, frame.Run) : site.OfNull();
}

/// <summary>A name inside <c>with</c>: a member if the object has it now, and else what the name is outside.</summary>
internal sealed class WithMemberNode(Node target, string name, Node? outside) : Node
{
    public override object? Evaluate(Frame frame) =>
        target.Evaluate(frame) is ValueObject made && made.TryGet(name, out var member) ? member : outside?.Evaluate(frame);
}

/// <summary>What the rest of <c>a?.b.c[0]</c> is asked of when <c>a</c> is null: it is skipped, and the whole is null.</summary>
internal sealed class Skipped
{
    public static readonly Skipped Rest = new();

    private Skipped()
    {
    }
}

/// <summary>The whole of members and items in which some may be skipped.</summary>
internal sealed class SkippingNode(Node whole) : Node
{
    public override object? Evaluate(Frame frame) => whole.Evaluate(frame) is var value && value is Skipped ? null : value;
}

/// <summary><c>target[index]</c>: an item of a list, a character of a text, or a member of an object by name.</summary>
internal sealed class IndexNode(Node target, Node index, Location place) : Node
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) is var value && value is Skipped ? value : ItemOf(value, frame);

    private object? ItemOf(object? list, Frame frame) => (list, index.Evaluate(frame)) switch
    {
        (null, _) => throw new RenderFault((bag, at) => bag.MemberOfNull(at, null), place),
        (ValueList items, long at) => Bounded(at, items.Count) is var i && i >= 0 ? items[i] : null,
        (string text, long at) => Bounded(at, text.Length) is var i && i >= 0 ? text[i].ToString() : null,
        ({ } value, string name) when value is not string and (not ValueList or PlainList { Members: not null }) =>
            DynamicMembers.TryGet(value, name, frame.Run.Shapes, out var member) ? member : null,
        var (value, at) => throw Operators.WrongValue($"{Value.Describe(value)} has no item at {Value.Describe(at)}", place),
    };

    /// <summary>Counts from the end below zero; -1 when there is no such item.</summary>
    public static int Bounded(long at, int count)
    {
        var index = at < 0 ? at + count : at;
        return index >= 0 && index < count ? (int)index : -1;
    }
}
