using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Functions;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Makes the function that a call hands to another ready to be called with one item after the other.</summary>
internal sealed class ItemFunctionBinder(BindingPass pass, Func<Typed, CallArguments, Location, Typed> call)
{
    /// <summary>The arguments of the call itself, and the rest, which the function among them is called with besides the item.</summary>
    public static (List<(Argument Argument, Typed Bound)> Own, List<(Argument Argument, Typed Bound)> HandedOn) Split(Function function, CallArguments arguments)
    {
        var own = function.Parameters is [.. var others, { Kind: Accepts.Rest }] ? others.Length : arguments.All.Length;
        return ([.. arguments.All.Take(own)], [.. arguments.All.Skip(own)]);
    }

    /// <summary>The shape of what the function gives, which is nothing when there is none among the arguments; null, and reported, when it cannot be called so.</summary>
    public Shape? Bind(Function function, (Argument Argument, Typed Bound)?[] given, List<(Argument Argument, Typed Bound)> rest)
    {
        var index = Array.FindIndex([.. function.Parameters], p => p.Kind == Accepts.Function);
        if (index < 0 || given[index] is not var (argument, pointer))
        {
            return Shape.Nothing;
        }

        if (pointer == Typed.Unknown)
        {
            // What is wrong with it has been said.
            return null;
        }

        // Mistakes in the call are shown at the name of the function.
        var span = argument.Value is Expression.Alias { Operand: var operand } ? operand.Span : argument.Value.Span;
        if (pointer.Shape is not Shape.FunctionOf)
        {
            var parameter = function.Parameters[index];
            pass.Report.WrongArgumentShape(pass.At(span), $"'{parameter.Name}' of {function.Name}", (parameter.Wanted, pointer.Shape.Description));
            return null;
        }

        var slot = pass.Scope.NewSlots(1);
        var item = new Typed(new SlotNode(slot), function.ItemShape(given[0]?.Bound.Shape ?? Shape.Any));
        var shown = new Argument(null, new Expression.Missing(span), span);
        var at = pass.At(span);
        var result = new MarkupWays(pass).Repeat(() => call(pointer, new CallArguments([(shown, item), .. rest]), at), "the calls for each item", at);
        given[index] = (argument, new Typed(new ItemFunctionNode(slot, result.Node), Shape.Any));
        return result.Shape;
    }
}
