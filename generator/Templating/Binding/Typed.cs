using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Binding;

/// <summary>An expression that has been checked: how to calculate it, and what is known about the result.</summary>
internal readonly record struct Typed(Node Node, Shape Shape)
{
    /// <summary>Stands in for an expression with a mistake, and leads to no further ones.</summary>
    public static Typed Unknown { get; } = new(new ConstantNode(null), Shape.Any);
}
