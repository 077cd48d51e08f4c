using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks the statements that change what names mean: <c>with</c>, <c>import</c>, <c>readonly</c> and <c>wrap</c>.</summary>
internal sealed class ContextBinder(BindingPass pass, ExpressionBinder expressions, Func<ImmutableArray<Statement>, BlockStep> bindBlock)
{
    private readonly AssignmentBinder assignments = new(pass, expressions.Bind);

    public Step Bind(Statement statement) => statement switch
    {
        Statement.With with => BindWith(with),
        Statement.Import import => BindImport(import),
        Statement.ReadOnly closing => BindReadOnly(closing),
        Statement.Wrap wrap => BindWrap(wrap),
        _ => throw new UnreachableException(),
    };

    private WithStep BindWith(Statement.With with)
    {
        var value = BindObject(with.Value, "with");
        var block = new WithBlock(pass.Scope, pass.Scope.NewSlots(1), value.Shape);
        pass.Enter(block);
        var body = bindBlock(with.Body);
        pass.Leave();
        return new WithStep(value.Node, block.Slot, body, pass.At(with.Span));
    }

    private Typed BindObject(Expression expression, string word)
    {
        var found = pass.CountOfMistakes;
        var value = expressions.Bind(expression);
        if (value.Shape is not (Shape.ObjectOf or Shape.View) && pass.CountOfMistakes == found)
        {
            pass.Report.NotAnObject(pass.At(expression.Span), word, value.Shape.Description);
        }

        return value;
    }

    /// <summary>Names that are readonly keep their values; those of the page cannot be taken.</summary>
    private ImportStep BindImport(Statement.Import import)
    {
        var value = BindObject(import.Value, "import");
        ImmutableArray<(string Name, Shape Shape)> members = value.Shape switch
        {
            Shape.ObjectOf made => [.. made.Names.Select(name => (name, made.Find(name)!))],
            Shape.View view => [.. view.Members.Names.Select(name => (name, view.Members.Find(name)!.Shape))],
            _ => [],
        };
        var targets = members
            .Where(m => !pass.Closed.Contains((assignments.ScopeFor(m.Name), m.Name)))
            .Select(m => (m.Name, assignments.Variable(m.Name, m.Shape, (import.Span, import.ReadableFrom))));
        return new ImportStep(value.Node, [.. targets], pass.At(import.Span));
    }

    private BlockStep BindReadOnly(Statement.ReadOnly closing)
    {
        var word = closing.Name.Word;
        expressions.BindSelf(closing.Name);
        var owners = pass.Here.Blocks.OfType<WithBlock>().FirstOrDefault()?.Shape is Shape.ObjectOf made && word is not ['$', ..]
            ? made.Sites.Select(object (site) => site)
            : [assignments.ScopeFor(word)];
        foreach (var owner in owners)
        {
            pass.Closed.Add((owner, word));
        }

        return new BlockStep([]);
    }

    /// <summary>A block that the function never prints is checked where it stands.</summary>
    private PrintStep BindWrap(Statement.Wrap wrap)
    {
        var place = pass.At(wrap.Span);
        var block = new WrapBlock(wrap.Body, pass.Outlooks, pass.Wrap) { Place = place };
        var value = new CallBinder(pass, expressions.Bind).Bind(wrap.Call, block);
        if (pass.PrintedBlocks.Contains(place))
        {
            return new PrintBinder(pass).Bind(value, place);
        }

        var outside = pass.Markup;
        pass.Markup = MarkupPlace.Content;
        bindBlock(wrap.Body);
        pass.Markup = outside;
        return new PrintBinder(pass).Bind(value, place);
    }

    /// <summary><c>$$</c>: the block stands here, with the names of the function first and then those of its own place.</summary>
    public Step BindBlock(Location place)
    {
        if (pass.Scope.Outer is null && pass.Wrap is null)
        {
            pass.Report.NothingWrapped(place);
        }

        if (pass.Wrap is not { } wrap)
        {
            return new BlockStep([]);
        }

        pass.PrintedBlocks.Add(wrap.Place);
        var (outlooks, toCaller) = (pass.Outlooks, FramePath.Join(wrap.ToOwner, frame => frame.Caller!));
        pass.Outlooks = [pass.Here, .. wrap.Outlooks.Select(o => o with { Path = FramePath.Join(toCaller, o.Path) })];
        pass.Wrap = wrap.Outer is { } outer ? outer with { ToOwner = FramePath.Join(toCaller, outer.ToOwner) } : null;
        var body = bindBlock(wrap.Body);
        (pass.Outlooks, pass.Wrap) = (outlooks, wrap);
        return body;
    }
}
