using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks calls of functions that the template makes, or that are held in values.</summary>
internal sealed class OwnCallBinder(BindingPass pass, Func<Expression, Typed> bind)
{
    public Typed Bind(Typed callee, ImmutableArray<Argument> given, Location place, WrapBlock? wrap = null) =>
        Bind(callee, (CallArguments.Bind(given, bind), wrap), place);

    public Typed Bind(Typed callee, (CallArguments Arguments, WrapBlock? Wrap) call, Location place)
    {
        var sources = ((Shape.FunctionOf)callee.Shape).Sources;
        if (sources is [var only])
        {
            return BindOne(only, callee.Node, call, place);
        }

        // Each may print, so each is checked from the same place in the markup.
        var (slot, fork) = (pass.Scope.NewSlots(1), new MarkupWays(pass).Fork());
        var calls = ImmutableArray.CreateBuilder<(FunctionSource, Node)>();
        var result = Shape.Nothing;
        foreach (var source in sources)
        {
            var one = fork.Take(() => BindOne(source, new SlotNode(slot), call, place));
            calls.Add((source, one.Node));
            result = Shape.Union(result, one.Shape);
        }

        fork.Meet("the functions that may be called here", place);
        return new Typed(new DispatchNode(callee.Node, slot, calls.ToImmutable(), place), result);
    }

    private Typed BindOne(FunctionSource source, Node callee, (CallArguments Arguments, WrapBlock? Wrap) call, Location place)
    {
        var arguments = call.Arguments;
        if (source.BuiltIn is { } function)
        {
            return new CallBinder(pass, bind).BindBuiltIn(function, arguments, place);
        }

        if (source.Template != pass.Template)
        {
            pass.Report.FunctionOfOtherTemplate(place);
            return Typed.Unknown;
        }

        ImmutableArray<Shape?> parameters = [];
        if (source.Text!.Parameters is not null)
        {
            if (new ParameterFit(pass, source.Text).Fit(arguments, place) is not { } fitting)
            {
                pass.Called(source);
                return Typed.Unknown;
            }

            parameters = fitting;
        }

        var shapes = source.Text.Parameters is null ? arguments.Shapes : new GivenShapes([.. parameters.Select(p => p ?? Shape.Any)]);
        if (new FunctionBinder(pass).Bind(source, new FunctionGiven(shapes, parameters, call.Wrap), place) is not { } bound)
        {
            return Typed.Unknown;
        }

        pass.Mistakes.AddVia(bound.Mistakes, new Link(true, place));
        CheckUnused(source.Text, arguments, bound);
        return new Typed(new OwnCallNode(callee, bound.Compiled, arguments.Nodes, place), bound.Scope.Result);
    }

    /// <summary>A named argument that a function with <c>$</c> alone never looks at is misspelt on one side or the other.</summary>
    private void CheckUnused(FunctionText function, CallArguments arguments, BoundFunction bound)
    {
        if (function.Parameters is not null || bound.IsOpen || bound.Scope.UsedArguments.Contains("$") || bound.Scope.Given is { IsOpen: true })
        {
            return;
        }

        foreach (var (argument, _) in arguments.Named.Where(a => !bound.Scope.UsedArguments.Contains(a.Argument.Word!)))
        {
            var nearest = NearestName.Find(argument.Word!, bound.Scope.UsedArguments);
            pass.Report.UnusedCallArgument(pass.At(argument.Span), function.Word ?? "do", nearest);
        }
    }
}
