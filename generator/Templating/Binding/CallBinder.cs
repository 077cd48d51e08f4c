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

    public Typed Bind(Expression.Call call)
    {
        if (call.Callee is Expression.Name { Word: "include" })
        {
            return new IncludeBinder(pass, bind).Bind(call);
        }

        if (PathOf(call.Callee) is { } path)
        {
            return BindFunction(path, call.Callee.Span, BindArguments(call.Arguments));
        }

        // The arguments are looked at all the same: their mistakes are mistakes of their own.
        BindArguments(call.Arguments);
        ReportNotAFunction(call.Callee);
        return Typed.Unknown;
    }

    private void ReportNotAFunction(Expression callee)
    {
        var place = pass.At(callee.Span);
        if (callee is Expression.Name { Word: var word } && !names.IsKnown(word))
        {
            var sameName = FunctionTable.Names.Order(StringComparer.Ordinal).FirstOrDefault(f => f.EndsWith("." + word, StringComparison.Ordinal));
            pass.Report.UnknownTemplateFunction(place, word, sameName ?? NearestName.Find(word, FunctionTable.Names.Append("include")));
            return;
        }

        pass.Report.NotAFunction(place, place.SourceText);
    }

    /// <summary>A function's name alone calls it without arguments.</summary>
    public Typed? TryBindBare(Expression.Member member) => PathOf(member) is { } path ? BindFunction(path, member.Span, []) : null;

    /// <summary>A function among the arguments is bound later, when it is known what it will be called with.</summary>
    private List<GivenValue> BindArguments(ImmutableArray<Argument> arguments) =>
        [.. arguments.Select(a => new GivenValue(a, a.Value is Expression.Alias ? Typed.Unknown : bind(a.Value)))];

    /// <summary>The full name of a function; null when the expression names something else.</summary>
    private string? PathOf(Expression callee) =>
        callee is Expression.Member { Target: Expression.Name { Word: var family } } member
        && FunctionTable.Families.Contains(family) && !names.IsKnown(family)
            ? $"{family}.{member.Word}"
            : null;

    private Typed BindFunction(string path, TextSpan span, List<GivenValue> values)
    {
        var place = pass.At(span);
        if (FunctionTable.Find(path) is not { } function)
        {
            pass.Report.UnknownTemplateFunction(place, path, NearestName.Find(path, FunctionTable.Names));
            return Typed.Unknown;
        }

        if (function.Refusal is { } why)
        {
            pass.Report.RefusedFunction(place, function.Name, why);
            return Typed.Unknown;
        }

        var given = new GivenValue?[function.Parameters.Length];
        var rest = function.Parameters is [.., { Kind: Accepts.Rest }] ? values.Skip(given.Length - 1).ToList() : [];
        values.RemoveRange(values.Count - rest.Count, rest.Count);
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

        return isWhole && TryApply(function, given, rest) is { } applied ? Finish(function, applied, place) : Typed.Unknown;
    }

    private bool TryPlace(Function function, List<GivenValue> values, int index, GivenValue?[] given)
    {
        var (argument, place) = (values[index].Argument, pass.At(values[index].Argument.Span));
        var target = argument.Word is null ? index : function.Parameters.ToList().FindIndex(p => p.Name == argument.Word);
        if (argument.Word is null && index > 0 && values[index - 1].Argument.Word is not null)
        {
            pass.Report.PositionAfterName(place);
        }
        else if (target < 0)
        {
            pass.Report.UnknownCallArgument(place, function.Name, NearestName.Find(argument.Word!, function.Parameters.Select(p => p.Name)));
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

    /// <summary>Makes the function among the arguments, if there is one, ready to be called with an item and the rest; null when it cannot.</summary>
    private AppliedArguments? TryApply(Function function, GivenValue?[] given, List<GivenValue> rest)
    {
        var index = function.Parameters.ToList().FindIndex(p => p.Kind == Accepts.Function);
        if (index < 0 || given[index] is not { } pointer)
        {
            return new AppliedArguments(given, Shape.Nothing);
        }

        var place = pass.At(pointer.Argument.Value.Span);
        if (pointer.Argument.Value is not Expression.Alias { Operand: var callee })
        {
            pass.Report.WrongArgumentShape(place, $"'{function.Parameters[index].Name}' of {function.Name}", (function.Parameters[index].Wanted, pointer.Bound.Shape.Description));
            return null;
        }

        if (PathOf(callee) is not { } path)
        {
            ReportNotAFunction(callee);
            return null;
        }

        var slot = pass.NewSlot();
        var item = new Typed(new SlotNode(slot), function.ItemShape(given[0]?.Bound.Shape ?? Shape.Any));
        var result = BindFunction(path, callee.Span, [new GivenValue(new Argument(null, callee, callee.Span), item), .. rest]);
        given[index] = pointer with { Bound = new Typed(new ItemFunctionNode(slot, result.Node), Shape.Any) };
        return new AppliedArguments(given, result.Shape);
    }

    private Typed Finish(Function function, AppliedArguments applied, Location place)
    {
        var given = applied.Given;
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

        var member = function.TakesMember ? MemberShape(shapes[0], given[1]?.Argument.Value) : Shape.Any;
        return new Typed(new CallNode(function, run, nodes, place), function.Result(new CallShapes(shapes.ToImmutable(), member, applied.Result)));
    }

    private bool IsAccepted(Function function, Parameter parameter, GivenValue value)
    {
        var (argument, bound) = value;
        if (argument.Value is Expression.Alias && parameter.Kind != Accepts.Function)
        {
            pass.Report.WrongArgumentShape(pass.At(argument.Value.Span), $"'{parameter.Name}' of {function.Name}", (parameter.Wanted, "a function"));
            return false;
        }

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

    private Shape MemberShape(Shape list, Expression? member)
    {
        if (list is not Shape.ListOf { Element: var element } || member is not Expression.Literal { Value: string name })
        {
            return Shape.Any;
        }

        switch (element)
        {
            case Shape.View view when view.Members.Find(name) is { } found:
                return found.Shape;
            case Shape.ObjectOf made when made.Names.IndexOf(name, StringComparer.Ordinal) is var index && index >= 0:
                return made.Members[index];
            case var shape when shape.IsUnknown:
                return Shape.Any;
            case var shape:
                var known = shape is Shape.View { Members: var members } ? members.Names : shape is Shape.ObjectOf { Names: var words } ? words : [];
                pass.Report.UnknownMemberInText(pass.At(member.Span), shape.Description, (name, NearestName.Find(name, known)));
                return Shape.Any;
        }
    }
}

/// <summary>An argument of a call, and what binding its value gave.</summary>
internal sealed record GivenValue(Argument Argument, Typed Bound);

/// <summary>The arguments of a call by parameter, and the shape of what the function among them gives; nothing when there is none.</summary>
internal sealed record AppliedArguments(GivenValue?[] Given, Shape Result);
