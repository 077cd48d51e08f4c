using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>The variables of a template, or of a function for one set of argument shapes: what one frame holds while rendering.</summary>
internal sealed class Scope(string key, Variables variables)
{
    private int slots;

    public string Key => key;

    public Variables Variables => variables;

    /// <summary>The template that the function stands in; the template itself for its own scope.</summary>
    public Scope Root => Outer ?? this;

    public Scope? Outer { get; init; }

    /// <summary>What lies around a <c>do</c>, whose names it sees.</summary>
    public Scope? Definition { get; init; }

    public FunctionText? Function { get; init; }

    /// <summary>What <c>$</c> holds; null in the template of a page, which is given nothing.</summary>
    public GivenShapes? Given { get; init; }

    /// <summary>Which arguments are looked at, by word or by number; '$' for all of them.</summary>
    public HashSet<string> UsedArguments { get; } = new(StringComparer.Ordinal);

    /// <summary>What <c>ret</c> gives, so far.</summary>
    public Shape Result { get; set; } = Shape.Nothing;

    public int SlotCount => Math.Max(slots, variables.Count);

    public void StartPass() => slots = variables.Count;

    public int NewSlots(int count)
    {
        slots += count;
        return slots - count;
    }

    /// <summary>How to get from this scope's frame to another's; null if it is the same frame.</summary>
    public Func<Frame, Frame>? PathTo(Scope target)
    {
        if (target == this)
        {
            return null;
        }

        if (target == Root || Definition is not { } around)
        {
            return frame => frame.Template;
        }

        return around.PathTo(target) is { } rest ? frame => rest(frame.Definition!) : frame => frame.Definition!;
    }
}

/// <summary>A block that gives names to what stands in it.</summary>
internal abstract record NameBlock(Scope Scope);

/// <summary>The item of a loop; the loop's state is in the slot behind. The kind is the loop's word.</summary>
internal sealed record LoopVariable(Scope Scope, string Word, int Slot, Shape Shape) : NameBlock(Scope)
{
    public required string Kind { get; init; }
}

/// <summary>The object of a <c>with</c>.</summary>
internal sealed record WithBlock(Scope Scope, int Slot, Shape Shape) : NameBlock(Scope);

/// <summary>Names that can be seen: a scope, the blocks that are open in it (innermost first), and the way to its frame from the current one.</summary>
internal sealed record Outlook(Scope Scope, ImmutableStack<NameBlock> Blocks, Func<Frame, Frame>? Path)
{
    public Func<Frame, Frame>? PathTo(Scope target) => FramePath.Join(Path, Scope.PathTo(target));
}

/// <summary>The block of a <c>wrap</c>, and what its names mean where it stands.</summary>
internal sealed record WrapBlock(ImmutableArray<Statement> Body, ImmutableArray<Outlook> Outlooks, WrapBlock? Outer)
{
    /// <summary>From the frame that prints <c>$$</c> to that of the function that was wrapped.</summary>
    public Func<Frame, Frame>? ToOwner { get; init; }

    public required Location Place { get; init; }
}

/// <summary>Ways from one frame to another, one behind the other; null is no way at all.</summary>
internal static class FramePath
{
    public static Func<Frame, Frame>? Join(Func<Frame, Frame>? first, Func<Frame, Frame>? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        return frame => second(first(frame));
    }
}
