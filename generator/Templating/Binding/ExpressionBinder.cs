using System.Collections.Immutable;
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

    public ExpressionBinder(BindingPass pass)
    {
        this.pass = pass;
        names = new NameBinder(pass);
        calls = new CallBinder(pass, Bind);
    }

    public Typed Bind(Expression expression) => expression switch
    {
        Expression.Missing => Typed.Unknown,
        Expression.Literal literal => new Typed(new ConstantNode(literal.Value is bool b ? Value.Box(b) : literal.Value), ShapeOf(literal.Value)),
        Expression.Interpolated text => BindInterpolated(text),
        Expression.Name name => names.Bind(name),
        Expression.Member member => BindMember(member),
        Expression.Index index => BindIndex(index),
        Expression.ArrayOf array => BindArray(array),
        Expression.ObjectOf made => BindObject(made),
        Expression.Unary unary => BindUnary(unary),
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
            if (!bound.Shape.IsScalar && !bound.Shape.IsUnknown)
            {
                pass.Report.NotPrintable(pass.At(span), bound.Shape.Description);
            }
        }

        var node = new InterpolatedNode([.. parts.Select(p => (p.Bound.Node, pass.At(p.Span)))]);
        if (Array.Exists(parts, p => p.Bound.Shape == Shape.Markup))
        {
            return new Typed(node, Shape.Markup);
        }

        return new Typed(node, Array.Exists(parts, p => p.Bound.Shape == Shape.Any) ? Shape.Any : Shape.Text);
    }

    private Typed BindMember(Expression.Member member)
    {
        if (names.TryBindRoot(member) is { } known)
        {
            return known;
        }

        if (calls.TryBindBare(member) is { } call)
        {
            return call;
        }

        var target = Bind(member.Target);
        var site = new MemberSite(member.Word, member.IsOptional, pass.At(member.Span));
        return target.Shape switch
        {
            var shape when shape.IsUnknown => new Typed(new DynamicMemberNode(target.Node, site), Shape.Any),
            Shape.View view => view.Members.Find(member.Word) is { } found
                ? new Typed(new MemberNode(target.Node, found.Get, site), found.Shape)
                : UnknownMember(site, view.Description, view.Members.Names),
            Shape.ObjectOf made => BindObjectMember(target, made, site),
            Shape.ListOf => BindBuiltIn(target, site, ["empty?", "size"]),
            var shape when shape == Shape.Text => BindBuiltIn(target, site, ["size"]),
            var shape => ScalarMember(site, shape),
        };
    }

    private Typed BindObjectMember(Typed target, Shape.ObjectOf made, MemberSite site)
    {
        var index = made.Names.IndexOf(site.Name, StringComparer.Ordinal);
        return index >= 0
            ? new Typed(new MemberNode(target.Node, value => ((ValueObject)value).Values[index], site), made.Members[index])
            : BindBuiltIn(target, site, [.. made.Names, "empty?"]);
    }

    /// <summary>The members that the language itself gives to lists, texts and objects.</summary>
    private Typed BindBuiltIn(Typed target, MemberSite site, ImmutableArray<string> known)
    {
        if (!known.Contains(site.Name))
        {
            return UnknownMember(site, target.Shape.Description, known);
        }

        return new Typed(new DynamicMemberNode(target.Node, site), site.Name == "size" ? Shape.Number : Shape.Truth);
    }

    private Typed UnknownMember(MemberSite site, string owner, IEnumerable<string> known)
    {
        pass.Report.UnknownTemplateMember(site.Place, owner, known);
        return Typed.Unknown;
    }

    private Typed ScalarMember(MemberSite site, Shape owner)
    {
        pass.Report.MemberOfScalar(site.Place, owner.Description);
        return Typed.Unknown;
    }

    private Typed BindIndex(Expression.Index index)
    {
        var (target, at) = (Bind(index.Target), Bind(index.At));
        var node = new IndexNode(target.Node, at.Node, pass.At(index.Span));
        var isNumber = at.Shape == Shape.Number || at.Shape.IsUnknown;
        var isName = at.Shape == Shape.Text || at.Shape.IsUnknown;
        switch (target.Shape)
        {
            case var shape when shape.IsUnknown:
            case Shape.View or Shape.ObjectOf when isName && index.At is not Expression.Literal:
                return new Typed(node, Shape.Any);
            case Shape.View or Shape.ObjectOf when index.At is Expression.Literal { Value: string name }:
                return BindMemberOf(target, new MemberSite(name, false, pass.At(index.At.Span)));
            case Shape.ListOf list when isNumber:
                return new Typed(node, list.Element);
            case var shape when shape == Shape.Text && isNumber:
                return new Typed(node, Shape.Text);
            case var shape:
                pass.Report.WrongIndex(pass.At(index.Span), shape.Description, at.Shape.Description);
                return Typed.Unknown;
        }
    }

    private Typed BindMemberOf(Typed target, MemberSite site)
    {
        var known = target.Shape is Shape.View { Members: var members } ? members.Names : ((Shape.ObjectOf)target.Shape).Names;
        if (target.Shape is Shape.View view && view.Members.Find(site.Name) is { } found)
        {
            return new Typed(new MemberNode(target.Node, found.Get, site), found.Shape);
        }

        if (target.Shape is Shape.ObjectOf made && made.Names.Contains(site.Name))
        {
            return BindObjectMember(target, made, site);
        }

        pass.Report.UnknownMemberInText(site.Place, target.Shape.Description, (site.Name, Handbook.Text.NearestName.Find(site.Name, known)));
        return Typed.Unknown;
    }

    private Typed BindArray(Expression.ArrayOf array)
    {
        var items = array.Items.Select(Bind).ToArray();
        var element = items.Aggregate(Shape.Nothing, (shape, item) => Shape.Union(shape, item.Shape));
        return new Typed(new ArrayNode(Array.ConvertAll(items, i => i.Node)), new Shape.ListOf(element));
    }

    private Typed BindObject(Expression.ObjectOf made)
    {
        foreach (var again in made.Fields.GroupBy(f => f.Word, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            pass.Report.RepeatedArgument(pass.At(again.Span));
        }

        var members = made.Fields.Select(f => Bind(f.Value)).ToArray();
        ImmutableArray<string> words = [.. made.Fields.Select(f => f.Word)];
        var node = new ObjectNode(new ValueObject(words, []), Array.ConvertAll(members, m => m.Node));
        return new Typed(node, new Shape.ObjectOf(words, [.. members.Select(m => m.Shape)]));
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
        var (left, right) = (Bind(binary.Left), Bind(binary.Right));
        return OperatorBinder.Bind(binary.Operator, (left, right), pass.Report, pass.At(binary.Span));
    }

    private Typed BindConditional(Expression.Conditional choice)
    {
        var (test, then, otherwise) = (Bind(choice.Test), Bind(choice.Then), Bind(choice.Else));
        return new Typed(new ConditionalNode(test.Node, then.Node, otherwise.Node), Shape.Union(then.Shape, otherwise.Shape));
    }
}
