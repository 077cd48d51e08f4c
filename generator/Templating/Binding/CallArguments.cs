using System.Collections.Immutable;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>The arguments of one call, each with what is known of it.</summary>
internal sealed record CallArguments(ImmutableArray<(Argument Argument, Typed Bound)> All)
{
    public static CallArguments Bind(IEnumerable<Argument> arguments, Func<Expression, Typed> bind) => new([.. arguments.Select(a => (a, bind(a.Value)))]);
}
