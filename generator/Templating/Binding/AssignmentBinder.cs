using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Functions;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Finds out what a target of an assignment is, and lets the shapes of variables and made objects grow with what is put into them.</summary>
internal sealed class AssignmentBinder(BindingPass pass, Func<Expression, Typed> bind)
{
    public Writer Target(Expression target, Shape value, int readableFrom)
    {
        switch (target)
        {
            case Expression.Name name:
                return Variable(name.Word, value, (name.Span, readableFrom));
            case Expression.Member { Target: Expression.Name { Word: "this" } } member:
                return Variable(member.Word, value, (member.Span, readableFrom));
            case Expression.Index { Target: Expression.Name { Word: "this" }, At: Expression.Literal { Value: string word } at }:
                return Variable(word, value, (at.Span, readableFrom));
            case Expression.Member { Target: Expression.Name { Word: var family } } member when FunctionTable.Families.Contains(family):
                pass.Report.CannotBeChanged(pass.At(member.Span), $"'{family}.{member.Word}'");
                return new NoWriter();
            case Expression.Member member:
                return Member(bind(member.Target), new MemberSite(member.Word, member.IsOptional, pass.At(member.Span)), value);
            case Expression.Index index:
                return Item(index, value);
            default:
                return new NoWriter();
        }
    }

    /// <summary>A name: the item of a loop, a member of the object of a <c>with</c>, or a variable.</summary>
    public Writer Variable(string word, Shape shape, (TextSpan Span, int ReadableFrom) place)
    {
        var at = pass.At(place.Span);
        if (NameBinder.IsReserved(word))
        {
            pass.Report.AssignmentToReserved(at);
            return new NoWriter();
        }

        foreach (var block in pass.Here.Blocks)
        {
            switch (block)
            {
                case LoopVariable loop when loop.Word == word:
                    return Item(loop, shape, at);
                case WithBlock with when word is not ['$', ..]:
                    return Member(new Typed(NameBinder.Slot(pass.Here, with.Scope, with.Slot), with.Shape), new MemberSite(word, false, at), shape);
            }
        }

        var scope = ScopeFor(word);
        if (pass.Closed.Contains((scope, word)))
        {
            pass.Report.AssignmentToReadOnly(at, word);
            return new NoWriter();
        }

        if (scope.Variables.Find(word) is null && pass.Compilation.View.Members.Find(word) is not null)
        {
            pass.Report.AssignmentToGlobal(at, word);
            return new NoWriter();
        }

        pass.Settled.Remove(word);
        return new SlotWriter(pass.Here.PathTo(scope), scope.Variables.Set(word, shape, place.ReadableFrom).Slot);
    }

    /// <summary>
    /// Where a variable lives: with '$' here; else in a function around that has it; else in the template, unless the function has
    /// parameters and the template has not set such a variable before it.
    /// </summary>
    public Scope ScopeFor(string word)
    {
        var here = pass.Scope;
        if (word is ['$', ..])
        {
            return here;
        }

        for (var scope = here; scope is { Outer: not null }; scope = scope.Definition)
        {
            if (scope.Variables.Find(word) is not null)
            {
                return scope;
            }
        }

        var isOwn = here.Function is { Parameters: not null } function
            && !(here.Root.Variables.Find(word) is { } variable && variable.ReadableFrom <= function.Span.Start);
        return isOwn ? here : here.Root;
    }

    private SlotWriter Item(LoopVariable loop, Shape shape, Location at)
    {
        if (!loop.Shape.IsUnknown && Shape.Union(loop.Shape, shape).Identity != loop.Shape.Identity)
        {
            pass.Report.WrongArgumentShape(at, $"the loop's '{loop.Word}'", (loop.Shape.Description, shape.Description));
        }

        return new SlotWriter(pass.Here.PathTo(loop.Scope), loop.Slot);
    }

    private Writer Member(Typed target, MemberSite member, Shape value)
    {
        var sites = target.Shape switch
        {
            Shape.ObjectOf made => made.Sites,
            Shape.ListOf list => list.Sites,
            _ => [],
        };
        if (sites.IsEmpty && !target.Shape.IsUnknown)
        {
            pass.Report.CannotBeChanged(member.Place, target.Shape.Description);
            return new NoWriter();
        }

        foreach (var site in sites)
        {
            if (pass.Closed.Contains((site, member.Name)))
            {
                pass.Report.AssignmentToReadOnly(member.Place, member.Name);
                return new NoWriter();
            }

            site.SetMember(member.Name, value);
        }

        return new MemberWriter(target.Node, member.Name, member.Place);
    }

    private Writer Item(Expression.Index index, Shape value)
    {
        var target = bind(index.Target);
        if (index.At is Expression.Literal { Value: string name })
        {
            return Member(target, new MemberSite(name, false, pass.At(index.At.Span)), value);
        }

        var (at, place) = (bind(index.At), pass.At(index.Span));
        switch (target.Shape)
        {
            case Shape.ListOf { IsOfPage: false } list when at.Shape == Shape.Number || at.Shape.IsUnknown:
                Grow(list, value, place);
                break;
            case Shape.ObjectOf made when at.Shape == Shape.Text || at.Shape.IsUnknown:
                foreach (var site in made.Sites)
                {
                    site.SetRest(value);
                }

                break;
            case Shape.ListOf { IsOfPage: false } or Shape.ObjectOf:
                pass.Report.WrongIndex(place, target.Shape.Description, at.Shape.Description);
                return new NoWriter();
            case { IsUnknown: false } shape:
                pass.Report.CannotBeChanged(place, shape.Description);
                return new NoWriter();
        }

        return new IndexWriter(target.Node, at.Node, place);
    }

    /// <summary>A list that a function gave has no place of its own to learn of further kinds of items.</summary>
    private void Grow(Shape.ListOf list, Shape value, Location place)
    {
        foreach (var site in list.Sites)
        {
            site.AddElement(value);
        }

        if (list.Sites.IsEmpty && !list.Element.IsUnknown && Shape.Union(list.Element, value).Identity != list.Element.Identity)
        {
            pass.Report.WrongArgumentShape(place, "an item of this list", (list.Element.Description, value.Description));
        }
    }
}
