using System.Collections.Immutable;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Binding;

/// <summary>A function for one set of argument shapes: what runs, and what checking it found.</summary>
internal sealed class BoundFunction(CompiledFunction compiled, Scope scope)
{
    public CompiledFunction Compiled => compiled;

    public Scope Scope => scope;

    /// <summary>The pass that checked it last; while that is going on, a call of it is a recursion.</summary>
    public BindingPass? Pass { get; private set; }

    /// <summary>Set while the body is being checked.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Set when its body calls it.</summary>
    public bool IsRecursive { get; set; }

    public MarkupPlace End { get; private set; }

    public ImmutableArray<Mistake> Mistakes { get; private set; } = [];

    public void Start(BindingPass pass) => (Pass, IsOpen, IsRecursive, Mistakes) = (pass, true, false, []);

    public void Finish(MarkupPlace end, ImmutableArray<Mistake> mistakes) => (IsOpen, End, Mistakes) = (false, end, mistakes);
}
