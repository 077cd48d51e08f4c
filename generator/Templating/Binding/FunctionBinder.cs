using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks the body of a function for each set of argument shapes that it is called with, and once more if it is never called.</summary>
internal sealed class FunctionBinder(BindingPass pass)
{
    // Beyond, a function is checked for arguments of which nothing is known.
    private const int MostVariants = 100;

    /// <summary>Null, and reported once, when functions call each other too deep to be followed.</summary>
    public BoundFunction? Bind(FunctionSource source, FunctionGiven given, Location place)
    {
        if (pass.IsTooDeep)
        {
            return null;
        }

        if (pass.CallChain >= 4 * Limits.CallChain)
        {
            pass.IsTooDeep = true;
            pass.Report.TemplateNestedTooDeeply(place);
            return null;
        }

        var key = KeyOf(source, given);
        if (pass.CallChain >= Limits.CallChain || (!pass.State.Functions.ContainsKey(key) && pass.State.CountVariant(source) > MostVariants))
        {
            given = FunctionGiven.Open(source, given.Wrap);
            key = KeyOf(source, given);
        }

        if (!pass.State.Functions.TryGetValue(key, out var bound))
        {
            bound = pass.State.Functions[key] = new BoundFunction(new CompiledFunction(source), ScopeOf(source, given, key));
        }

        if (bound.Pass == pass)
        {
            // A function that calls itself is taken to end where it begins, which is seen to when it has been gone through.
            bound.IsRecursive |= bound.IsOpen;
            pass.Markup = bound.IsOpen ? pass.Markup : bound.End;
            return bound;
        }

        BindBody(bound, given);
        return bound;
    }

    /// <summary>Functions that nobody calls are checked with what can be known.</summary>
    public void BindUncalled()
    {
        while (pass.Uncalled.FirstOrDefault() is { } source)
        {
            pass.Markup = MarkupPlace.Content;
            pass.Uncalled.Remove(source);
            if (Bind(source, FunctionGiven.Open(source, null), pass.At(source.Text!.Span)) is { } bound)
            {
                pass.Mistakes.Add(bound.Mistakes);
            }
        }
    }

    private string KeyOf(FunctionSource source, FunctionGiven given)
    {
        var loops = VisibleBlocks(source).OfType<LoopVariable>().Select(l => $"{l.Word}: {l.Slot} {l.Shape.Identity}");
        var wrap = given.Wrap is { } block ? $"{block.Place} in {pass.Scope.Key}" : string.Empty;
        return string.Join('\n', loops.Prepend($"{source.Id} {pass.Markup} {given.Identity} {wrap}"));
    }

    /// <summary>A function sees the loops of the template that it is called in; <c>do</c> sees what it stands in.</summary>
    private ImmutableStack<NameBlock> VisibleBlocks(FunctionSource source)
    {
        if (source.Text!.Word is null)
        {
            return pass.DefinitionOf(source).Blocks;
        }

        var visible = pass.Here.Blocks.Where(b => b is LoopVariable { Word: not ['$', ..] } loop && loop.Scope == pass.State.Root);
        return ImmutableStack.CreateRange(visible.Reverse());
    }

    private Scope ScopeOf(FunctionSource source, FunctionGiven given, string key)
    {
        var parameters = (source.Text!.Parameters ?? []).Select((p, i) => (p.Word, given.Parameters[i] ?? Shape.Nothing));
        return new Scope(key, new Variables(parameters.Prepend(("$", given.Shapes.List)), pass.State.Growth))
        {
            Outer = pass.State.Root,
            Definition = source.Text.Word is null ? pass.DefinitionOf(source).Scope : null,
            Function = source.Text,
            Given = given.Shapes,
        };
    }

    private void BindBody(BoundFunction bound, FunctionGiven given)
    {
        var (source, scope) = (bound.Compiled.Source, bound.Scope);
        var outer = (pass.Outlooks, pass.Wrap, pass.Mistakes, pass.IsPrintedHere);
        var outside = (pass.Markup, pass.LoopExits, pass.Returns);
        pass.Called(source);
        bound.Start(pass);
        scope.StartPass();
        pass.Outlooks = [new Outlook(scope, VisibleBlocks(source), null)];
        (pass.Wrap, pass.Mistakes, pass.IsPrintedHere) = (given.Wrap, new MistakeList(), false);
        (pass.LoopExits, pass.Returns) = ([], []);
        pass.CallChain++;
        var statements = new StatementBinder(pass);
        bound.Compiled.Defaults = [.. (source.Text!.Parameters ?? []).Select((p, i) => BindDefault(p, given.Parameters[i], scope))];
        bound.Compiled.Body = statements.Bind(source.Text.Body);
        bound.Compiled.SlotCount = scope.SlotCount;
        MeetReturns(bound, outside.Markup);
        bound.Finish(pass.Markup, pass.Mistakes.All());
        pass.CallChain--;
        (pass.LoopExits, pass.Returns) = (outside.LoopExits, outside.Returns);
        (pass.Outlooks, pass.Wrap, pass.Mistakes, pass.IsPrintedHere) = outer;
    }

    private void MeetReturns(BoundFunction bound, MarkupPlace start)
    {
        var (ways, place) = (new MarkupWays(pass), pass.At(bound.Compiled.Source.Text!.Span));
        foreach (var end in pass.Returns)
        {
            ways.Meet(end, "the ends of this function", place);
        }

        // Its calls of itself were looked at as if they left the markup alone.
        var isHarmless = pass.Markup == start || pass.Markup == MarkupPlace.Unreachable || (start.IsInQuotes && MarkupPlace.Join(start, pass.Markup) is not null);
        if (bound.IsRecursive && !isHarmless)
        {
            pass.Report.MarkupPlacesDiffer(place, "the beginning and the end of this function, which calls itself,", (start.Description, pass.Markup.Description));
        }
    }

    private Node? BindDefault(FunctionParameter parameter, Shape? given, Scope scope)
    {
        if (parameter.Default is null)
        {
            return null;
        }

        var standard = new ExpressionBinder(pass).Bind(parameter.Default);
        if (given is null)
        {
            scope.Variables.Set(parameter.Word, standard.Shape, -1);
        }

        return standard.Node;
    }
}

/// <summary>What a function is checked with.</summary>
internal sealed record FunctionGiven(GivenShapes Shapes, ImmutableArray<Shape?> Parameters, WrapBlock? Wrap)
{
    public string Identity => string.Join(", ", Parameters.Select(p => p?.Identity ?? "default").Prepend(Shapes.Identity));

    public static FunctionGiven Open(FunctionSource source, WrapBlock? wrap) =>
        new(GivenShapes.Open, [.. (source.Text!.Parameters ?? []).Select(p => p.IsRest ? new Shape.ListOf(Shape.Any) : Shape.Any)], wrap);
}
