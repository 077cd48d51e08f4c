using System.Collections.Immutable;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>The arguments of one call, each with what is known of it. A list that is written out behind <c>^</c> is its items.</summary>
internal sealed record CallArguments(ImmutableArray<(Argument Argument, Typed Bound)> All)
{
    public IEnumerable<(Argument Argument, Typed Bound)> Positional => All.Where(a => a.Argument.Word is null);

    public IEnumerable<(Argument Argument, Typed Bound)> Named => All.Where(a => a.Argument.Word is not null);

    public GivenShapes Shapes
    {
        get
        {
            var fixedOnes = Positional.TakeWhile(a => !a.Argument.IsExpanded).ToList();
            var rest = Positional.Skip(fixedOnes.Count).Select(a => a.Argument.IsExpanded ? ElementOf(a.Bound.Shape) : a.Bound.Shape).ToList();
            return new GivenShapes([.. fixedOnes.Select(a => a.Bound.Shape)])
            {
                Named = Named.DistinctBy(a => a.Argument.Word).ToImmutableSortedDictionary(a => a.Argument.Word!, a => a.Bound.Shape, StringComparer.Ordinal),
                Rest = rest.Count == 0 ? null : rest.Aggregate(Shape.Nothing, Shape.Union),
            };
        }
    }

    /// <summary>Those with names in the order of the names.</summary>
    public ArgumentNodes Nodes => new(
        [.. Positional.Select(a => (a.Bound.Node, a.Argument.IsExpanded))],
        [.. Named.DistinctBy(a => a.Argument.Word).OrderBy(a => a.Argument.Word, StringComparer.Ordinal).Select(a => (a.Argument.Word!, a.Bound.Node))]);

    public static CallArguments Bind(IEnumerable<Argument> arguments, Func<Expression, Typed> bind) => new([.. arguments.SelectMany(Written).Select(a => (a, bind(a.Value)))]);

    private static IEnumerable<Argument> Written(Argument argument) => argument is { IsExpanded: true, Value: Expression.ArrayOf list }
        ? list.Items.Select(item => new Argument(null, item, item.Span))
        : [argument];

    private static Shape ElementOf(Shape list) => list is Shape.ListOf { Element: var element } ? element : Shape.Any;
}
