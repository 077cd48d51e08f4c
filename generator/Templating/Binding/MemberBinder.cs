using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Functions;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks members and items.</summary>
internal sealed class MemberBinder(BindingPass pass, Func<Expression, Typed> bind)
{
    private readonly NameBinder names = new(pass);
    private readonly CallBinder calls = new(pass, bind);

    // Set while the target of a member or item is bound that is one itself.
    private bool isFollowed;

    public Typed Bind(Expression.Member member) => BindWhole(member.Target, isLast => BindMember(member, isLast));

    public Typed Bind(Expression.Index index) => BindWhole(index.Target, _ => BindIndex(index));

    /// <summary>Behind a <c>?.</c> that finds null, all further members and items are skipped.</summary>
    private Typed BindWhole(Expression target, Func<bool, Typed> bindLast)
    {
        var isInside = isFollowed;
        isFollowed = false;
        var bound = bindLast(!isInside);
        return !isInside && MaySkip(target) ? bound with { Node = new SkippingNode(bound.Node) } : bound;
    }

    private static bool MaySkip(Expression expression) => expression switch
    {
        Expression.Member member => member.IsOptional || MaySkip(member.Target),
        Expression.Index index => MaySkip(index.Target),
        _ => false,
    };

    private Typed BindTarget(Expression target)
    {
        isFollowed = target is Expression.Member or Expression.Index;
        return bind(target);
    }

    private Typed BindMember(Expression.Member member, bool isLast)
    {
        switch (member.Target)
        {
            case Expression.Name { Word: "this" } when names.TryBind(new Expression.Name(member.Word, member.Span)) is { } own:
                return own;
            case Expression.Name { Word: "$" } when new GivenBinder(pass).TryMember(member.Word, member) is { } given:
                return given;
        }

        if (names.TryBindRoot(member) is { } known)
        {
            return known;
        }

        if (calls.TryBindBare(member) is { } call)
        {
            return call;
        }

        var target = BindTarget(member.Target);
        var site = new MemberSite(member.Word, member.IsOptional, pass.At(member.Span)) { IsFollowed = !isLast };
        return target.Shape switch
        {
            var shape when shape.IsUnknown => new Typed(new DynamicMemberNode(target.Node, site), Shape.Any),
            Shape.View view => view.Members.Find(member.Word) is { } found
                ? new Typed(new MemberNode(target.Node, view.Members, found.Get, site), found.Shape)
                : UnknownMember(site, view.Description, view.Members.Names),
            Shape.ObjectOf made => BindObjectMember(target, made, site),
            Shape.ListOf list when list.Find(member.Word) is { } hung => new Typed(new MadeMemberNode(target.Node, site), hung),
            Shape.ListOf => BindBuiltIn(target, site, ["empty?", "size"]),
            var shape when shape == Shape.Text => BindBuiltIn(target, site, ["size"]),
            var shape when shape == Shape.Date => BindMoment(target, site, Moments.DateMembers),
            var shape when shape == Shape.Span => BindMoment(target, site, Moments.SpanMembers),
            var shape => ScalarMember(site, shape),
        };
    }

    /// <summary>What <c>?.</c> asks of a made object may be missing, as in the language; a record of the page always has it or never.</summary>
    private Typed BindObjectMember(Typed target, Shape.ObjectOf made, MemberSite site)
    {
        if (made.Find(site.Name) is { } shape)
        {
            return new Typed(new MadeMemberNode(target.Node, site), shape);
        }

        return site.IsOptional && site.Name != "empty?"
            ? new Typed(new MadeMemberNode(target.Node, site), Shape.Nothing)
            : BindBuiltIn(target, site, [.. made.Names, "empty?"]);
    }

    /// <summary>The members that the language itself gives to lists, texts and objects.</summary>
    private Typed BindBuiltIn(Typed target, MemberSite site, ImmutableArray<string> known)
    {
        if (FunctionNamed(site.Name, target.Shape) is { } function && !known.Contains(site.Name))
        {
            pass.Report.FunctionAsMember(site.Place, target.Shape.Description, function);
            return Typed.Unknown;
        }

        if (!known.Contains(site.Name))
        {
            return UnknownMember(site, target.Shape.Description, known);
        }

        return new Typed(new DynamicMemberNode(target.Node, site), site.Name == "size" ? Shape.Number : Shape.Truth);
    }

    private Typed BindMoment(Typed target, MemberSite site, FrozenDictionary<string, Func<object, object?>> members) => members.ContainsKey(site.Name)
        ? new Typed(new DynamicMemberNode(target.Node, site), Shape.Number)
        : UnknownMember(site, target.Shape.Description, members.Keys);

    private Typed UnknownMember(MemberSite site, string owner, IEnumerable<string> known)
    {
        pass.Report.UnknownTemplateMember(site.Place, owner, known);
        return Typed.Unknown;
    }

    /// <summary>The function that somebody means who asks a value for its name.</summary>
    private static string? FunctionNamed(string word, Shape owner)
    {
        var family = owner is Shape.ListOf ? "array" : owner == Shape.Text || owner == Shape.Markup ? "string" : owner == Shape.Number ? "math" : owner == Shape.Date ? "date" : null;
        return family is not null && FunctionTable.Find($"{family}.{word}") is { } function ? function.Name : null;
    }

    private Typed ScalarMember(MemberSite site, Shape owner)
    {
        if (FunctionNamed(site.Name, owner) is { } function)
        {
            pass.Report.FunctionAsMember(site.Place, owner.Description, function);
            return Typed.Unknown;
        }

        pass.Report.MemberOfScalar(site.Place, owner.Description);
        return Typed.Unknown;
    }

    private Typed BindIndex(Expression.Index index)
    {
        switch (index.Target)
        {
            case Expression.Name { Word: "this" } when index.At is Expression.Literal { Value: string word }:
                return bind(new Expression.Name(word, index.At.Span));
            case Expression.Name { Word: "$" } when new GivenBinder(pass).TryIndex(index) is { } given:
                return given;
        }

        var (target, at) = (BindTarget(index.Target), bind(index.At));
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
            case Shape.ListOf hung when index.At is Expression.Literal { Value: string word } && hung.Find(word) is { } shape:
                return new Typed(new MadeMemberNode(target.Node, new MemberSite(word, false, pass.At(index.At.Span))), shape);
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
        switch (target.Shape)
        {
            case Shape.View view when view.Members.Find(site.Name) is { } found:
                return new Typed(new MemberNode(target.Node, view.Members, found.Get, site), found.Shape);
            case Shape.ObjectOf made when made.Find(site.Name) is { }:
                return BindObjectMember(target, made, site);
        }

        pass.Report.UnknownMemberInText(site.Place, target.Shape.Description, (site.Name, NearestName.Find(site.Name, known)));
        return Typed.Unknown;
    }
}
