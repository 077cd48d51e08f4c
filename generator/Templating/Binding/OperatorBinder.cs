using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks operators between two values.</summary>
internal static class OperatorBinder
{
    public static Typed Bind(TokenKind kind, (Typed Left, Typed Right) operands, DiagnosticBag report, Location place)
    {
        var (left, right) = operands;
        switch (kind)
        {
            case TokenKind.And:
                return new Typed(new AndNode(left.Node, right.Node), Shape.Truth);
            case TokenKind.Or:
                return new Typed(new OrNode(left.Node, right.Node), Shape.Truth);
            case TokenKind.Coalesce:
                return new Typed(new CoalesceNode(left.Node, right.Node), Shape.Union(left.Shape, right.Shape));
            case TokenKind.CoalesceNot:
                return new Typed(new CoalesceNotNode(left.Node, right.Node), right.Shape);
            case TokenKind.Equal or TokenKind.NotEqual:
                CheckEquality(left.Shape, right.Shape, report, place);
                return new Typed(new BinaryNode(left.Node, right.Node, Operators.For(kind), place), Shape.Truth);
            default:
                return BindStrict(kind, operands, report, place);
        }
    }

    /// <summary>Whether the right side may be left out.</summary>
    public static bool MayLeaveOut(TokenKind kind) => kind is TokenKind.And or TokenKind.Or or TokenKind.Coalesce or TokenKind.CoalesceNot;

    /// <summary>Values of two different known kinds are never equal, so the question is a mistake.</summary>
    public static void CheckEquality(Shape left, Shape right, DiagnosticBag report, Location place)
    {
        if (!left.IsUnknown && !right.IsUnknown && KindOf(left) != KindOf(right))
        {
            report.NeverEqual(place, left.Description, right.Description);
        }
    }

    private static string KindOf(Shape shape) => shape switch
    {
        Shape.ListOf => "list",
        Shape.View or Shape.ObjectOf => "object",
        _ => shape.Description,
    };

    private static Typed BindStrict(TokenKind kind, (Typed Left, Typed Right) operands, DiagnosticBag report, Location place)
    {
        var (left, right) = operands;
        if (ResultOf(kind, left.Shape, right.Shape) is not { } shape)
        {
            report.WrongOperands(place, left.Shape.Description, right.Shape.Description);
            return Typed.Unknown;
        }

        return new Typed(new BinaryNode(left.Node, right.Node, Operators.For(kind), place), shape);
    }

    /// <summary>The shape of the result; null when the operator does not work between the two.</summary>
    private static Shape? ResultOf(TokenKind kind, Shape left, Shape right) => kind switch
    {
        TokenKind.Plus => Sum(left, right),
        TokenKind.Minus => Difference(left, right),
        TokenKind.Times when left == Shape.Text || right == Shape.Text => IsNumber(left == Shape.Text ? right : left) ? Shape.Text : null,
        TokenKind.Times when left is Shape.ListOf => IsNumber(right) ? new Shape.ListOf(ElementOf(left)) : null,
        TokenKind.Times when left.IsUnknown || right.IsUnknown => IsNumber(left) && IsNumber(right) ? Shape.Any : null,
        TokenKind.ShiftLeft => Shift(left, right),
        TokenKind.ShiftRight => Shift(right, left),
        TokenKind.Range or TokenKind.RangeExclusive => IsNumber(left) && IsNumber(right) ? new Shape.ListOf(Shape.Number) : null,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => HaveOrder(left, right) ? Shape.Truth : null,
        _ => IsNumber(left) && IsNumber(right) ? Shape.Number : null,
    };

    /// <summary>A list with one more item; and for numbers, a number shifted by another.</summary>
    private static Shape? Shift(Shape list, Shape item) => list switch
    {
        Shape.ListOf => new Shape.ListOf(Shape.Union(ElementOf(list), item)),
        { IsUnknown: true } => Shape.Any,
        _ => IsNumber(list) && IsNumber(item) ? Shape.Number : null,
    };

    private static Shape ElementOf(Shape list) => ((Shape.ListOf)list).Element;

    private static Shape? Sum(Shape left, Shape right)
    {
        // A list is joined with a text as it is printed, and with nothing else.
        if (left.Printed is not { } first || right.Printed is not { } second || (first != left && second != right))
        {
            return null;
        }

        if (first != left || second != right)
        {
            var other = first != left ? right : left;
            return other == Shape.Markup || other == Shape.Text || other.IsUnknown ? Shape.Union(first, second) == Shape.Text ? Shape.Text : Shape.Any : null;
        }

        if (left == Shape.Markup || right == Shape.Markup)
        {
            return Shape.Markup;
        }

        if (left.IsUnknown || right.IsUnknown)
        {
            return Shape.Any;
        }

        if (left == Shape.Text || right == Shape.Text)
        {
            return Shape.Text;
        }

        return (left, right) switch
        {
            _ when left == Shape.Number && right == Shape.Number => Shape.Number,
            _ when left == Shape.Date && right == Shape.Span => Shape.Date,
            _ when left == Shape.Span && right == Shape.Date => Shape.Date,
            _ when left == Shape.Span && right == Shape.Span => Shape.Span,
            _ => null,
        };
    }

    private static Shape? Difference(Shape left, Shape right)
    {
        if (IsNumber(left) && IsNumber(right))
        {
            return left.IsUnknown && right.IsUnknown ? Shape.Any : Shape.Number;
        }

        return (left, right) switch
        {
            _ when right == Shape.Date && (left == Shape.Date || left.IsUnknown) => Shape.Span,
            _ when left == Shape.Span && (right == Shape.Span || right.IsUnknown) => Shape.Span,
            _ when left == Shape.Date && right == Shape.Span => Shape.Date,
            _ when (left == Shape.Date && right.IsUnknown) || (left.IsUnknown && right == Shape.Span) => Shape.Any,
            _ => null,
        };
    }

    private static bool IsNumber(Shape shape) => shape == Shape.Number || shape.IsUnknown;

    private static bool HaveOrder(Shape left, Shape right) =>
        IsOrdered(left) && IsOrdered(right) && (left.IsUnknown || right.IsUnknown || left == right);

    private static bool IsOrdered(Shape shape) =>
        shape.IsUnknown || shape == Shape.Number || shape == Shape.Text || shape == Shape.Date || shape == Shape.Span;
}
