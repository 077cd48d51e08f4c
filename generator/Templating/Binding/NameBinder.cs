using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Functions;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Finds out what a name stands for: an item of a loop, a variable, an argument, a member of the view, or nothing.</summary>
internal sealed class NameBinder(BindingPass pass)
{
    private static readonly string[] Words = ["empty", "for", "include", "tablerow", "true", "false", "null", "this", "while"];

    public static bool IsReserved(string word) => Words.Contains(word) || FunctionTable.Families.Contains(word);

    public Typed Bind(Expression.Name name)
    {
        if (TryBind(name) is { } known)
        {
            return known;
        }

        if (name.Word == "empty")
        {
            return new Typed(new ConstantNode(ValueObject.Empty), Shape.Any);
        }

        ReportUnknown(name);
        return Typed.Unknown;
    }

    /// <summary>Members of <c>for</c>, <c>while</c> and <c>tablerow</c>, which are no values of their own.</summary>
    public Typed? TryBindRoot(Expression.Member member)
    {
        if (member.Target is not Expression.Name { Word: var word } || !LoopMembers.ByWord.TryGetValue(word, out var members))
        {
            return null;
        }

        if (!members.TryGetValue(member.Word, out var found))
        {
            pass.Report.UnknownTemplateMember(pass.At(member.Span), word, members.Keys);
            return Typed.Unknown;
        }

        if (pass.Loops.FirstOrDefault(l => l.Kind == word) is { } loop)
        {
            return new Typed(new LoopNode(loop.Slot + 1, found.Get), found.Shape);
        }

        pass.Report.OutsideLoop(pass.At(member.Target.Span));
        return Typed.Unknown;
    }

    public bool IsKnown(string word) =>
        pass.Loops.Any(l => l.Word == word) || pass.Variables.Find(word) is not null || pass.Compilation.View.Members.Find(word) is not null;

    private Typed? TryBind(Expression.Name name)
    {
        if (pass.Loops.FirstOrDefault(l => l.Word == name.Word) is { } loop)
        {
            return new Typed(new SlotNode(loop.Slot), loop.Shape);
        }

        if (pass.Variables.Find(name.Word) is { } variable)
        {
            pass.UsedNames.Add(name.Word);
            return BindVariable(name, variable);
        }

        pass.UsedNames.Add(name.Word);
        return pass.Compilation.View.Members.Find(name.Word) is { } member ? new Typed(new ViewNode(member.Get), member.Shape) : null;
    }

    private Typed BindVariable(Expression.Name name, Variable variable)
    {
        // In a loop, a later line may have set it in the step before.
        if (variable.ReadableFrom > name.Span.Start && pass.Loops.Count == 0)
        {
            pass.Report.NameUsedBeforeSet(pass.At(name.Span), name.Word);
        }

        return new Typed(new SlotNode(variable.Slot), variable.Shape);
    }

    /// <summary>
    /// In a page an unknown name is a mistake where it stands. In an included template it is more likely an argument that the
    /// includer forgot, unless it is nearly the name of something that is known.
    /// </summary>
    private void ReportUnknown(Expression.Name name)
    {
        var place = pass.At(name.Span);
        if (IsReserved(name.Word))
        {
            pass.Report.UnknownTemplateName(place, name.Word, []);
            return;
        }

        var nearest = NearestName.Find(name.Word, pass.KnownNames());
        var isPage = pass.Compilation.Open.Count == 1;
        if (!isPage && (nearest is null || pass.Compilation.Library.IsGivenTo(pass.Template.Name, name.Word)))
        {
            pass.Missing.TryAdd(name.Word, place);
            return;
        }

        pass.Unresolved.Add((name.Word, place, nearest));
    }
}
