using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Functions;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Finds out what a name stands for: an item of a loop, a member inside <c>with</c>, a variable, an argument, a member of the view, or nothing.</summary>
internal sealed class NameBinder(BindingPass pass)
{
    private static readonly string[] Words =
        ["empty", "for", "include", "include_join", "tablerow", "true", "false", "null", "this", "while", "$", "$$"];

    public static bool IsReserved(string word) => Words.Contains(word) || FunctionTable.Families.Contains(word) || GivenBinder.IsNumbered(word);

    public Typed Bind(Expression.Name name)
    {
        if ((TryBind(name) ?? TryFamily(name.Word)) is { } known)
        {
            return known;
        }

        switch (name.Word)
        {
            case "empty":
                return new Typed(new ConstantNode(ValueObject.Empty), Shape.Any);
            case "this":
                return BindThis();
            case "include" or "include_join":
                pass.Report.IncludeNameNotFixed(pass.At(name.Span));
                return Typed.Unknown;
            case "$$":
                pass.Report.BlockNotPrinted(pass.At(name.Span));
                return Typed.Unknown;
            default:
                ReportUnknown(name);
                return Typed.Unknown;
        }
    }

    public bool IsKnown(string word) => TryFind(word, default) is not null;

    /// <summary>A word that is neither known nor one of the language.</summary>
    public bool IsUnknown(string word) => !IsReserved(word) && !IsKnown(word);

    public Typed? TryBind(Expression.Name name)
    {
        if (GivenBinder.IsGiven(name.Word))
        {
            return new GivenBinder(pass).Bind(name);
        }

        pass.UsedNames.Add(name.Word);
        return TryFind(name.Word, name.Span) ?? TryGiven(name);
    }

    /// <summary>In an included template, <c>$word</c> is <c>$.word</c>.</summary>
    private Typed? TryGiven(Expression.Name name) =>
        name.Word is ['$', _, ..] && pass.Scope is { Outer: null, Given: { } given } && given.Named.ContainsKey(name.Word[1..])
            ? new GivenBinder(pass).TryMember(name.Word[1..], name)
            : null;

    /// <summary>A family of functions without the name of one: an object of those that can be called.</summary>
    private static Typed? TryFamily(string word)
    {
        if (!FunctionTable.Families.Contains(word))
        {
            return null;
        }

        ImmutableArray<Function> functions = [.. FunctionTable.FamilyOf(word)];
        var sources = functions.Select(f => new FunctionSource(f.Name) { BuiltIn = f }).ToList();
        ImmutableArray<string> names = [.. functions.Select(f => f.Name[(word.Length + 1)..])];
        return new Typed(
            new ObjectNode(names, [.. sources.Select(s => new FunctionNode(s))]),
            new Shape.ObjectOf(names, [.. sources.Select(s => (Shape)new Shape.FunctionOf([s]))]));
    }

    /// <summary>The object of the innermost <c>with</c>, and else the page.</summary>
    private Typed BindThis() => pass.Here.Blocks.OfType<WithBlock>().FirstOrDefault() is { } block
        ? new Typed(Slot(pass.Here, block.Scope, block.Slot), block.Shape)
        : new Typed(new WholeViewNode(), pass.Compilation.View);

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

        foreach (var outlook in pass.Outlooks)
        {
            if (outlook.Blocks.OfType<LoopVariable>().FirstOrDefault(l => l.Kind == word) is { } loop)
            {
                return new Typed(new LoopNode(Slot(outlook, loop.Scope, loop.Slot + 1), found.Get), found.Shape);
            }
        }

        pass.Report.OutsideLoop(pass.At(member.Target.Span));
        return Typed.Unknown;
    }

    private Typed? TryFind(string word, TextSpan span)
    {
        foreach (var outlook in pass.Outlooks)
        {
            if (FindIn(outlook, outlook.Blocks, word, span) is { } found)
            {
                return found;
            }
        }

        return pass.Compilation.View.Members.Find(word) is { } member ? new Typed(new ViewNode(member.Get), member.Shape) : null;
    }

    private Typed? FindIn(Outlook outlook, IEnumerable<NameBlock> blocks, string word, TextSpan span)
    {
        var rest = blocks;
        foreach (var block in blocks)
        {
            rest = rest.Skip(1);
            switch (block)
            {
                case LoopVariable loop when loop.Word == word:
                    return new Typed(Slot(outlook, loop.Scope, loop.Slot), loop.Shape);
                case WithBlock { Shape: Shape.View view } with when view.Members.Find(word) is { } member:
                    return new Typed(new MemberNode(Slot(outlook, with.Scope, with.Slot), view.Members, member.Get, new MemberSite(word, false, pass.At(span))), member.Shape);
                case WithBlock { Shape: Shape.ObjectOf made } with when made.Find(word) is { } shape && word is not ['$', ..]:
                    var outside = FindIn(outlook, rest, word, default) ?? (pass.Compilation.View.Members.Find(word) is { } page ? new Typed(new ViewNode(page.Get), page.Shape) : null);
                    var node = new WithMemberNode(Slot(outlook, with.Scope, with.Slot), word, outside?.Node);
                    return new Typed(node, outside is null ? shape : Shape.Union(shape, outside.Value.Shape));
            }
        }

        return FindVariable(outlook, word, span);
    }

    private Typed? FindVariable(Outlook outlook, string word, TextSpan span)
    {
        for (var scope = outlook.Scope; scope is not null; scope = scope.Definition ?? scope.Outer)
        {
            // Names with '$' belong to one template or function alone, but a function knows itself.
            if (scope.Variables.Find(word) is not { } variable || (word is ['$', ..] && scope != outlook.Scope && outlook.Scope.Function?.Word != word))
            {
                continue;
            }

            // In a loop, a later line may have set it in the step before.
            if (variable.ReadableFrom > span.Start && scope == pass.Scope && !pass.IsInLoop && span.Length > 0)
            {
                pass.Report.NameUsedBeforeSet(pass.At(span), word);
            }

            var isSettled = scope.Outer is null && pass.Scope == scope && !pass.IsInLoop;
            return new Typed(Slot(outlook, scope, variable.Slot), isSettled ? pass.Settled.GetValueOrDefault(word, variable.Shape) : variable.Shape);
        }

        return null;
    }

    public static Node Slot(Outlook outlook, Scope scope, int slot) => outlook.PathTo(scope) is { } path ? new FarSlotNode(path, slot) : new SlotNode(slot);

    /// <summary>
    /// In a page an unknown name is a mistake where it stands. In an included template it is more likely an argument that the
    /// includer forgot, unless it is nearly the name of something that is known.
    /// </summary>
    private void ReportUnknown(Expression.Name name)
    {
        var place = pass.At(name.Span);
        ImmutableArray<string> known = [.. pass.KnownNames()];
        var nearest = NearestName.Find(name.Word, known);
        var isGivenElsewhere = pass.Compilation.Library.IsGivenTo(pass.Template.Name, name.Word);
        var isOfOtherLanguage = OtherWords.For(name.Word) is not null && !isGivenElsewhere && !(OtherWords.MayBeName(name.Word) && nearest is not null);
        if (IsReserved(name.Word) || isOfOtherLanguage)
        {
            pass.Report.UnknownTemplateName(place, name.Word, []);
            return;
        }

        var isPage = pass.Compilation.Open.Count == 1;
        if (!isPage && name.Word is not ['$', ..] && (nearest is null || isGivenElsewhere))
        {
            pass.Missing.TryAdd(name.Word, place);
            return;
        }

        pass.Unresolved.TryAdd(place, (name.Word, nearest, known));
    }
}
