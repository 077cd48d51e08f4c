using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>Checks loops: what they go through, their options, and their bodies.</summary>
internal sealed class LoopBinder(BindingPass pass, Func<Expression, Typed> bind, Func<ImmutableArray<Statement>, BlockStep> bindBlock)
{
    private const string BodyOfLoop = "the rounds of this loop";
    private readonly MarkupWays ways = new(pass);

    public Step BindFor(Statement.For loop)
    {
        var list = bind(loop.List);
        if (list.Shape is not Shape.ListOf && !list.Shape.IsUnknown)
        {
            pass.Report.NotAList(pass.At(loop.List.Span), list.Shape.Description);
        }

        var items = new LoopItems(list.Node, Option(loop.Offset, "offset"), Option(loop.Limit, "limit"), loop.IsReversed)
        {
            Place = pass.At(loop.List.Span),
        };
        if (NameBinder.IsReserved(loop.Word))
        {
            pass.Report.AssignmentToReserved(pass.At(loop.Span));
        }

        var element = list.Shape is Shape.ListOf { Element: var shape } ? shape : Shape.Any;
        return loop.IsTable ? BindTable(loop, items, element) : BindPlain(loop, items, element);
    }

    private ForStep BindPlain(Statement.For loop, LoopItems items, Shape element)
    {
        var place = pass.At(loop.Span);
        var fork = ways.Fork();
        var variable = pass.EnterLoop("for", loop.Word, element);
        var body = fork.Take(() => ways.Repeat(() => bindBlock(loop.Body), BodyOfLoop, place));
        pass.Leave();
        var otherwise = fork.Take(() => bindBlock(loop.Else));
        fork.Meet("this 'for' and its 'else'", place);
        return new ForStep(items, variable.Slot, body, otherwise);
    }

    /// <summary>The cells begin and end between tags, whatever their body does.</summary>
    private TableRowStep BindTable(Statement.For loop, LoopItems items, Shape element)
    {
        var place = pass.At(loop.Span);
        var columns = Option(loop.Columns, "cols");
        if (pass.Markup != MarkupPlace.Content)
        {
            pass.Report.RowsInsideTag(place);
        }

        var variable = pass.EnterLoop("tablerow", loop.Word, element);
        pass.Markup = MarkupPlace.Content;
        var fork = ways.Fork();
        var body = fork.Take(() => ways.Repeat(() => bindBlock(loop.Body), "the cells of this 'tablerow'", place));
        pass.Leave();
        var otherwise = fork.Take(() => bindBlock(loop.Else));
        fork.Meet("this 'tablerow' and its 'else'", place);
        return new TableRowStep(new TableRows(items, columns, loop.Columns is { } given ? pass.At(given.Span) : place), variable.Slot, body, otherwise);
    }

    public WhileStep BindWhile(Statement.While loop)
    {
        var state = pass.EnterLoop("while", string.Empty, Shape.Nothing);
        var place = pass.At(loop.Span);
        var afterTest = pass.Markup;
        var (test, body) = ways.Repeat(
            () =>
            {
                var tested = bind(loop.Test);
                afterTest = pass.Markup;
                return (tested, bindBlock(loop.Body));
            },
            BodyOfLoop,
            place);
        if (pass.Markup != MarkupPlace.Unreachable)
        {
            ways.Meet(afterTest, BodyOfLoop, place);
        }

        pass.Leave();
        return new WhileStep(test.Node, state.Slot + 1, body, place);
    }

    private Node? Option(Expression? option, string name)
    {
        if (option is null)
        {
            return null;
        }

        var value = bind(option);
        if (value.Shape != Shape.Number && !value.Shape.IsUnknown)
        {
            pass.Report.WrongArgumentShape(pass.At(option.Span), $"'{name}'", ("a whole number", value.Shape.Description));
        }

        return value.Node;
    }
}
