using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>Binds what a function or an included template was given: <c>$</c>, <c>$0</c>, <c>$[0]</c> and <c>$.word</c>.</summary>
internal sealed class GivenBinder(BindingPass pass)
{
    private static readonly SlotNode All = new(0);

    /// <summary><c>$</c>, or <c>$</c> with a number.</summary>
    public static bool IsGiven(string word) => word == "$" || IsNumbered(word);

    public static bool IsNumbered(string word) => word.Length > 1 && word[0] == '$' && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    public Typed Bind(Expression.Name name)
    {
        if (pass.Scope.Given is not { } given)
        {
            pass.Report.NothingGiven(pass.At(name.Span));
            return Typed.Unknown;
        }

        if (name.Word != "$")
        {
            return At(given, long.TryParse(name.Word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : long.MaxValue, name);
        }

        pass.Scope.UsedArguments.Add("$");
        return new Typed(All, given.List);
    }

    /// <summary><c>$.word</c>; null when it is a member of the list itself, such as its size.</summary>
    public Typed? TryMember(string word, Expression at)
    {
        if (pass.Scope.Given is not { } given || (word is "size" or "empty?" && !given.Named.ContainsKey(word)))
        {
            return null;
        }

        pass.Scope.UsedArguments.Add(word);
        return new Typed(new MadeMemberNode(All, new MemberSite(word, true, pass.At(at.Span))), given.Find(word) ?? Shape.Nothing);
    }

    public Typed? TryIndex(Expression.Index index)
    {
        if (pass.Scope.Given is not { } given)
        {
            return null;
        }

        switch (index.At)
        {
            case Expression.Literal { Value: string word }:
                return TryMember(word, index.At);
            case Expression.Literal { Value: long number }:
                return At(given, number, index);
            case Expression.Unary { Operator: TokenKind.Minus, Operand: Expression.Literal { Value: long number } } when given.Rest is null:
                return At(given, given.IsOpen ? 0 : given.Positional.Length - number, index);
            default:
                return null;
        }
    }

    private Typed At(GivenShapes given, long index, Expression at)
    {
        pass.Scope.UsedArguments.Add(index.ToString(CultureInfo.InvariantCulture));
        var shape = given.At(index);
        if (shape is null && pass.Scope.Outer is null)
        {
            pass.Missing.TryAdd("$" + index.ToString(CultureInfo.InvariantCulture), pass.At(at.Span));
        }

        return new Typed(new IndexNode(All, new ConstantNode(index), pass.At(at.Span)), shape ?? Shape.Nothing);
    }
}
