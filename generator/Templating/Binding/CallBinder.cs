using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Functions;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks calls of built-in functions, and hands includes on.</summary>
internal sealed class CallBinder(BindingPass pass, Func<Expression, Typed> bind)
{
    private readonly NameBinder names = new(pass);

    public Typed Bind(Expression.Call call, WrapBlock? wrap = null)
    {
        switch (call.Callee)
        {
            case Expression.Name { Word: "include" } when wrap is null:
                return new IncludeBinder(pass, bind).Bind(call);
            case Expression.Name { Word: "include_join" } when wrap is null:
                return new IncludeJoinBinder(pass, bind).Bind(call);
        }

        if (PathOf(call.Callee) is { } path)
        {
            return BindFunction(path, call.Callee.Span, call.Arguments);
        }

        var found = pass.CountOfMistakes;
        if (call.Callee is Expression.Member { Target: Expression.Name root } misspelt && names.IsUnknown(root.Word))
        {
            ReportUnknownPath(misspelt, root);
        }

        var callee = pass.CountOfMistakes > found || IsUnknownName(call.Callee) ? Typed.Unknown : new ExpressionBinder(pass).BindSelf(call.Callee);
        if (callee.Shape is Shape.FunctionOf)
        {
            return new OwnCallBinder(pass, bind).Bind(callee, call.Arguments, pass.At(call.Callee.Span), wrap);
        }

        // The arguments are looked at all the same: their mistakes are mistakes of their own.
        var isReported = pass.CountOfMistakes > found || MayBeBroken(call.Callee, callee) || BeginsWithOtherWord(call.Arguments);
        foreach (var argument in call.Arguments)
        {
            bind(argument.Value);
        }

        if (!isReported)
        {
            ReportNotAFunction(call.Callee, call.Arguments.IsEmpty && wrap is null);
        }

        return Typed.Unknown;
    }

    private bool IsUnknownName(Expression callee) => callee is Expression.Name { Word: var word } && !names.IsKnown(word) && !GivenBinder.IsGiven(word);

    /// <summary>What a name stands for may be lost with a statement that could not be understood.</summary>
    private bool MayBeBroken(Expression callee, Typed bound) =>
        !pass.Template.IsSound && bound.Shape.IsUnknown && callee is Expression.Name { Word: var word } && names.IsKnown(word);

    /// <summary><c>a and b</c> reads like a call of <c>a</c>; the word is what is wrong.</summary>
    private bool BeginsWithOtherWord(ImmutableArray<Argument> arguments) =>
        arguments is [{ Value: Expression.Name { Word: var word } }, ..] && names.IsUnknown(word) && OtherWords.For(word) is not null;

    /// <summary><c>strng.upcase</c>: what is misspelt is a function, not the name of a value.</summary>
    private void ReportUnknownPath(Expression.Member path, Expression.Name root)
    {
        var function = $"{root.Word}.{path.Word}";
        if (NearestName.Find(function, FunctionTable.Names) is { } nearest)
        {
            pass.Report.UnknownTemplateFunction(pass.At(TextSpan.FromBounds(root.Span.Start, path.Span.End)), function, nearest);
        }
    }

    private void ReportNotAFunction(Expression callee, bool isBare = false)
    {
        var place = pass.At(callee.Span);
        if (callee is Expression.Name { Word: var word } && !names.IsKnown(word))
        {
            var sameName = FunctionTable.Names.Order(StringComparer.Ordinal).FirstOrDefault(f => f.EndsWith("." + word, StringComparison.Ordinal));
            pass.Report.UnknownTemplateFunction(place, word, sameName ?? NearestName.Find(word, FunctionTable.Names.Concat(Own()).Append("include")));
            return;
        }

        pass.Report.NotAFunction(place, isBare);
    }

    private IEnumerable<string> Own() => pass.State.Root.Variables.Names.Where(n => pass.State.Root.Variables.Find(n) is { Shape: Shape.FunctionOf });

    /// <summary><c>@string.upcase</c>; null when the expression is no built-in function.</summary>
    public Typed? TryBindPointer(Expression operand) => PathOf(operand) is { } path && FunctionTable.Find(path) is { } function
        ? PointerTo(new FunctionSource(path) { BuiltIn = function })
        : null;

    /// <summary>An unknown name, or one of a family of built-in functions.</summary>
    public bool IsNoValue(Expression operand) =>
        PathOf(operand) is not null || IsUnknownName(operand);

    /// <summary>Reports what stands where the name of a function should.</summary>
    public Typed BindNoPointer(Expression operand)
    {
        if (PathOf(operand) is { } path)
        {
            pass.Report.UnknownTemplateFunction(pass.At(operand.Span), path, NearestName.Find(path, FunctionTable.Names));
        }
        else
        {
            ReportNotAFunction(operand);
        }

        return Typed.Unknown;
    }

    private static Typed PointerTo(FunctionSource source) => new(new FunctionNode(source), new Shape.FunctionOf([source]));

    /// <summary>A function's name alone calls it without arguments.</summary>
    public Typed? TryBindBare(Expression.Member member) => PathOf(member) is { } path ? BindFunction(path, member.Span, []) : null;

    /// <summary>The full name of a function; null when the expression names something else.</summary>
    private string? PathOf(Expression callee) =>
        callee is Expression.Member { Target: Expression.Name { Word: var family } } member
        && FunctionTable.Families.Contains(family) && !names.IsKnown(family)
            ? $"{family}.{member.Word}"
            : null;

    private Typed BindFunction(string path, TextSpan span, ImmutableArray<Argument> given)
    {
        var place = pass.At(span);
        if (FunctionTable.Find(path) is { } function)
        {
            // Where a function is wanted, the name of one stands for itself.
            var takesFunction = function.Parameters.Any(p => p.Kind == Accepts.Function);
            return BindBuiltIn(function, CallArguments.Bind(given, takesFunction ? new ExpressionBinder(pass).BindSelf : bind), place);
        }

        CallArguments.Bind(given, bind);
        pass.Report.UnknownTemplateFunction(place, path, NearestName.Find(path, FunctionTable.Names));
        return Typed.Unknown;
    }

    public Typed BindBuiltIn(Function function, CallArguments arguments, Location place)
    {
        if (function.Refusal is { } why)
        {
            pass.Report.RefusedFunction(place, function.Name, why);
            return Typed.Unknown;
        }

        if (arguments.All.FirstOrDefault(v => v.Argument.IsExpanded).Argument is { } expanded)
        {
            pass.Report.CannotBeExpanded(pass.At(expanded.Span), function.Name);
            return Typed.Unknown;
        }

        var (values, rest) = ItemFunctionBinder.Split(function, arguments);
        var given = new (Argument Argument, Typed Bound)?[function.Parameters.Length];
        var isWhole = true;
        for (var i = 0; i < values.Count; i++)
        {
            isWhole &= TryPlace(function, values, i, given);
        }

        if (function.Parameters.Where((p, i) => p.IsRequired && given[i] is null).FirstOrDefault() is { } missing && isWhole)
        {
            pass.Report.MissingCallArgument(place, missing.Name, (function.Name, function.Usage));
            isWhole = false;
        }

        return isWhole && new ItemFunctionBinder(pass, BindItemCall).Bind(function, given, rest) is { } applied
            ? Finish(function, given, applied, place)
            : Typed.Unknown;
    }

    private Typed BindItemCall(Typed callee, CallArguments arguments, Location place) => new OwnCallBinder(pass, bind).Bind(callee, (arguments, null), place);

    private bool TryPlace(Function function, List<(Argument Argument, Typed Bound)> values, int index, (Argument, Typed)?[] given)
    {
        var (argument, place) = (values[index].Argument, pass.At(values[index].Argument.Span));
        var target = argument.Word is null ? index : function.Parameters.ToList().FindIndex(p => p.Name == argument.Word || p.SnakeName == argument.Word);
        if (argument.Word is null && index > 0 && values[index - 1].Argument.Word is not null)
        {
            pass.Report.PositionAfterName(place);
        }
        else if (target < 0)
        {
            pass.Report.UnknownCallArgument(place, (function.Name, function.Usage), NearestName.Find(argument.Word!, function.Parameters.Select(p => p.Name)));
        }
        else if (target >= given.Length)
        {
            pass.Report.TooManyCallArguments(place, function.Name, function.Usage);
        }
        else if (given[target] is not null)
        {
            pass.Report.RepeatedArgument(place);
        }
        else
        {
            given[target] = values[index];
            return true;
        }

        return false;
    }

    private Typed Finish(Function function, (Argument Argument, Typed Bound)?[] given, Shape applied, Location place)
    {
        var nodes = new Node[given.Length];
        var shapes = ImmutableArray.CreateBuilder<Shape>(given.Length);
        for (var i = 0; i < given.Length; i++)
        {
            var parameter = function.Parameters[i];
            if (given[i] is not { } value)
            {
                nodes[i] = new ConstantNode(parameter.Default);
                shapes.Add(parameter.Kind == Accepts.Text ? Shape.Text : Shape.Any);
                continue;
            }

            if (!IsAccepted(function, parameter, value))
            {
                return Typed.Unknown;
            }

            nodes[i] = value.Bound.Node;
            shapes.Add(value.Bound.Shape);
        }

        var written = new WrittenArguments(nodes);
        var run = function.Prepare?.Invoke(written) ?? function.Run;
        if (written.Mistake is var (index, what))
        {
            var at = given[index] is { } wrong ? pass.At(wrong.Argument.Value.Span) : place;
            pass.Report.WrongWrittenArgument(at, $"'{function.Parameters[index].Name}' of {function.Name}", what);
            return Typed.Unknown;
        }

        var member = function.TakesMember ? new ItemMembers(pass).Find(shapes[0], given[1]?.Argument.Value) : Shape.Any;
        return new Typed(new CallNode(function, run, nodes, place), function.Result(new CallShapes(shapes.ToImmutable(), member, applied)));
    }

    private bool IsAccepted(Function function, Parameter parameter, (Argument Argument, Typed Bound) value)
    {
        var (argument, bound) = value;
        var isFraction = bound.Node is ConstantNode { Value: var written } && !parameter.MayAcceptNumber(written);
        if (parameter.MayAccept(bound.Shape) && !isFraction)
        {
            return true;
        }

        var place = pass.At(argument.Value.Span);
        var found = isFraction ? place.SourceText : bound.Shape.Description;
        pass.Report.WrongArgumentShape(place, $"'{parameter.Name}' of {function.Name}", (parameter.Wanted, found));
        return false;
    }
}
