using System.Collections.Frozen;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Binding;

/// <summary>A member of <c>for</c>, <c>while</c> or <c>tablerow</c>: its shape, and how to read it from where the loop stands.</summary>
internal sealed record LoopMember(Shape Shape, Func<LoopState, object> Get);

/// <summary>What each kind of loop says of itself.</summary>
internal static class LoopMembers
{
    private static readonly Dictionary<string, LoopMember> OfWhile = new(StringComparer.Ordinal)
    {
        ["index"] = new(Shape.Number, state => Value.Box(state.Index)),
        ["first"] = new(Shape.Truth, state => Value.Box(state.Index == 0)),
        ["even"] = new(Shape.Truth, state => Value.Box(state.Index % 2 == 0)),
        ["odd"] = new(Shape.Truth, state => Value.Box(state.Index % 2 == 1)),
    };

    private static readonly Dictionary<string, LoopMember> OfFor = new(OfWhile, StringComparer.Ordinal)
    {
        ["rindex"] = new(Shape.Number, state => Value.Box(state.Length - state.Index - 1)),
        ["length"] = new(Shape.Number, state => Value.Box(state.Length)),
        ["last"] = new(Shape.Truth, state => Value.Box(state.Index == state.Length - 1)),
        ["changed"] = new(Shape.Truth, state => Value.Box(state.IsChanged)),
    };

    private static readonly Dictionary<string, LoopMember> OfTableRow = new(OfFor, StringComparer.Ordinal)
    {
        ["col"] = new(Shape.Number, state => Value.Box(state.Column + 1)),
        ["col0"] = new(Shape.Number, state => Value.Box(state.Column)),
        ["col_first"] = new(Shape.Truth, state => Value.Box(state.Column == 0)),
        ["col_last"] = new(Shape.Truth, state => Value.Box(state.Column == state.Columns - 1)),
    };

    public static FrozenDictionary<string, FrozenDictionary<string, LoopMember>> ByWord { get; } = new Dictionary<string, FrozenDictionary<string, LoopMember>>
    {
        ["for"] = OfFor.ToFrozenDictionary(StringComparer.Ordinal),
        ["while"] = OfWhile.ToFrozenDictionary(StringComparer.Ordinal),
        ["tablerow"] = OfTableRow.ToFrozenDictionary(StringComparer.Ordinal),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
