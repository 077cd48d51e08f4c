using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>Checks expressions and turns them into nodes.</summary>
internal sealed class ExpressionBinder
{
    private readonly BindingPass pass;
    private readonly NameBinder names;
    private readonly CallBinder calls;
    private readonly MemberBinder members;

    public ExpressionBinder(BindingPass pass)
    {
        this.pass = pass;
        names = new NameBinder(pass);
        calls = new CallBinder(pass, Bind);
        members = new MemberBinder(pass, Bind);
    }

    /// <summary>A name, member or item that is a function is called without arguments. What could not be understood may be anything.</summary>
    public Typed Bind(Expression expression)
    {
        if (pass.Template.Damage.Holds(expression.Span))
        {
            return Typed.Unknown;
        }

        var bound = BindSelf(expression);
        return expression is Expression.Name or Expression.Member or Expression.Index && bound.Shape is Shape.FunctionOf
            ? new OwnCallBinder(pass, Bind).Bind(bound, [], pass.At(expression.Span))
            : bound;
    }

    /// <summary>The value itself, also when it is a function.</summary>
    public Typed BindSelf(Expression expression) => expression switch
    {
        Expression.Missing => Typed.Unknown,
        Expression.Literal literal => new Typed(new ConstantNode(literal.Value is bool b ? Value.Box(b) : literal.Value), ShapeOf(literal.Value)),
        Expression.Interpolated text => BindInterpolated(text),
        Expression.Name name => names.Bind(name),
        Expression.Member member => members.Bind(member),
        Expression.Index index => members.Bind(index),
        Expression.ArrayOf array => BindArray(array),
        Expression.ObjectOf made => BindObject(made),
        Expression.Unary unary => BindUnary(unary),
        Expression.Increment change => BindIncrement(change),
        Expression.Alias alias => BindAlias(alias),
        Expression.Expand list => BindExpand(list),
        Expression.Function function => BindFunction(function.Text),
        Expression.Binary binary => BindBinary(binary),
        Expression.Conditional choice => BindConditional(choice),
        Expression.Call call => calls.Bind(call),
        _ => throw new UnreachableException(),
    };

    private static Shape ShapeOf(object? literal) => literal switch
    {
        null => Shape.Nothing,
        string => Shape.Text,
        bool => Shape.Truth,
        _ => Shape.Number,
    };

    /// <summary>One part that is markup makes the whole markup, in which every text has been escaped.</summary>
    private Typed BindInterpolated(Expression.Interpolated text)
    {
        var parts = text.Parts.Select(part => (Bound: Bind(part), part.Span)).ToArray();
        foreach (var (bound, span) in parts)
        {
            if (bound.Shape.Printed is null)
            {
                pass.Report.NotPrintable(pass.At(span), bound.Shape.Description);
            }
        }

        var node = new InterpolatedNode([.. parts.Select(p => (p.Bound.Node, pass.At(p.Span)))]);
        if (Array.Exists(parts, p => p.Bound.Shape == Shape.Markup))
        {
            return new Typed(node, Shape.Markup);
        }

        return new Typed(node, Array.Exists(parts, p => p.Bound.Shape.Printed == Shape.Any) ? Shape.Any : Shape.Text);
    }

    private Typed BindArray(Expression.ArrayOf array)
    {
        var items = array.Items.Select(Bind).ToArray();
        var site = pass.State.SiteOf(array);
        foreach (var item in items)
        {
            site.AddElement(item.Shape);
        }

        return new Typed(new ArrayNode(Array.ConvertAll(items, i => i.Node)), new Shape.ListOf(Shape.Nothing) { Sites = [site] });
    }

    private Typed BindObject(Expression.ObjectOf made)
    {
        foreach (var again in made.Fields.GroupBy(f => f.Word, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            pass.Report.RepeatedArgument(pass.At(again.Span));
        }

        var values = made.Fields.Select(f => Bind(f.Value)).ToArray();
        var site = pass.State.SiteOf(made);
        foreach (var (field, value) in made.Fields.Zip(values))
        {
            site.SetMember(field.Word, value.Shape);
        }

        return new Typed(new ObjectNode([.. made.Fields.Select(f => f.Word)], Array.ConvertAll(values, m => m.Node)), new Shape.ObjectOf([site]));
    }

    private Typed BindFunction(FunctionText text)
    {
        var source = pass.Define(text);
        return new Typed(new FunctionNode(source), new Shape.FunctionOf([source]));
    }

    private Typed BindAlias(Expression.Alias alias)
    {
        if (calls.TryBindPointer(alias.Operand) is { } builtIn)
        {
            return builtIn;
        }

        if (calls.IsNoValue(alias.Operand))
        {
            return calls.BindNoPointer(alias.Operand);
        }

        var bound = BindSelf(alias.Operand);
        if (bound.Shape is not Shape.FunctionOf && !bound.Shape.IsUnknown)
        {
            return calls.BindNoPointer(alias.Operand);
        }

        return bound;
    }

    private Typed BindExpand(Expression.Expand list)
    {
        Bind(list.Operand);
        pass.Report.ExpandOutsideCall(pass.At(list.Span));
        return Typed.Unknown;
    }

    private Typed BindIncrement(Expression.Increment change)
    {
        var place = pass.At(change.Span);
        var read = BindSelf(change.Target);
        if (read.Shape != Shape.Number && !read.Shape.IsUnknown)
        {
            pass.Report.WrongArgumentShape(place, $"what '{place.SourceText}' changes", ("a number", read.Shape.Description));
            return Typed.Unknown;
        }

        var target = new AssignmentBinder(pass, Bind).Target(change.Target, Shape.Number, change.Span.Start);
        return new Typed(new IncrementNode(read.Node, target, (change.IsDown ? -1 : 1, change.IsPrefix), place), Shape.Number);
    }

    /// <summary>A function that is written out between operators is called.</summary>
    private Typed BindOperand(Expression operand)
    {
        var bound = Bind(operand);
        return operand is Expression.Function function && bound.Shape is Shape.FunctionOf ? new OwnCallBinder(pass, Bind).Bind(bound, [], pass.At(function.Span)) : bound;
    }

    private Typed BindUnary(Expression.Unary unary)
    {
        var operand = Bind(unary.Operand);
        if (unary.Operator == TokenKind.Not)
        {
            return new Typed(new NotNode(operand.Node), Shape.Truth);
        }

        if (operand.Shape != Shape.Number && !operand.Shape.IsUnknown)
        {
            pass.Report.WrongArgumentShape(pass.At(unary.Span), "what follows a sign", ("a number", operand.Shape.Description));
        }

        return unary.Operator == TokenKind.Plus
            ? operand
            : new Typed(new NegateNode(operand.Node, pass.At(unary.Span)), Shape.Number);
    }

    private Typed BindBinary(Expression.Binary binary)
    {
        var left = BindOperand(binary.Left);
        var fork = new MarkupWays(pass).Fork();
        var right = fork.Take(() => BindOperand(binary.Right));
        if (OperatorBinder.MayLeaveOut(binary.Operator))
        {
            fork.Take(() => left);
        }

        fork.Meet($"the sides of '{OperatorWords.TextOf(binary.Operator)}'", pass.At(binary.Span));
        return OperatorBinder.Bind(binary.Operator, (left, right), pass.Report, pass.At(binary.Span));
    }

    private Typed BindConditional(Expression.Conditional choice)
    {
        var test = Bind(choice.Test);
        var fork = new MarkupWays(pass).Fork();
        var (then, otherwise) = (fork.Take(() => Bind(choice.Then)), fork.Take(() => Bind(choice.Else)));
        fork.Meet("the sides of '?'", pass.At(choice.Span));
        return new Typed(new ConditionalNode(test.Node, then.Node, otherwise.Node), Shape.Union(then.Shape, otherwise.Shape));
    }
}
