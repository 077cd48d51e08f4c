using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Checks statements and turns them into steps.</summary>
internal sealed class StatementBinder
{
    private readonly BindingPass pass;
    private readonly ExpressionBinder expressions;

    public StatementBinder(BindingPass pass)
    {
        this.pass = pass;
        expressions = new ExpressionBinder(pass);
    }

    public BlockStep Bind(ImmutableArray<Statement> statements)
    {
        pass.BlockDepth++;
        var block = new BlockStep([.. statements.Select(BindOne)]);
        pass.BlockDepth--;
        return block;
    }

    private Step BindOne(Statement statement) => statement switch
    {
        Statement.RawText text => BindText(text),
        Statement.Print print => BindPrint(print),
        Statement.Set set => BindSet(set),
        Statement.Capture capture => BindCapture(capture),
        Statement.With or Statement.Import or Statement.ReadOnly or Statement.Wrap => new ContextBinder(pass, expressions, Bind).Bind(statement),
        Statement.If choice => BindIf(choice),
        Statement.For loop => new LoopBinder(pass, expressions.Bind, Bind).BindFor(loop),
        Statement.While loop => new LoopBinder(pass, expressions.Bind, Bind).BindWhile(loop),
        Statement.Case choice => BindCase(choice),
        Statement.Break word => BindLoopWord(word.Span, Flow.Break),
        Statement.Continue word => BindLoopWord(word.Span, Flow.Continue),
        Statement.Return end => BindReturn(end),
        _ => throw new UnreachableException(),
    };

    private RawTextStep BindText(Statement.RawText text)
    {
        pass.Markup = pass.Markup.After(text.Content);
        return new RawTextStep(text.Content, pass.At(text.Span));
    }

    private Step BindPrintedInclude(Expression include, Location place)
    {
        // What it prints is checked in the template itself.
        CheckPlace(new Typed(new ConstantNode(null), Shape.Nothing), place);
        pass.IsPrintedHere = true;
        var value = expressions.Bind(include);
        pass.IsPrintedHere = false;
        return value.Node is IncludeNode node ? new IncludeStep(node) : new PrintStep(value.Node, place);
    }

    private Step BindPrint(Statement.Print print)
    {
        var step = BindUnindented(print);
        return print.Indent.Length > 0 && pass.Compilation.Library.AutoIndent ? new IndentStep(step, print.Indent, pass.At(print.Span)) : step;
    }

    private Step BindUnindented(Statement.Print print)
    {
        var place = pass.At(print.Span);
        switch (print.Value)
        {
            case Expression.Call { Callee: Expression.Name { Word: "include" } }:
                return BindPrintedInclude(print.Value, place);
            case Expression.Name { Word: "$$" }:
                return new ContextBinder(pass, expressions, Bind).BindBlock(place);
        }

        return Print(expressions.Bind(print.Value), place);
    }

    private PrintStep Print(Typed value, Location place)
    {
        CheckPlace(value, place);
        if (value.Shape is Shape.FunctionOf)
        {
            pass.Report.FunctionPrinted(place);
        }
        else if (value.Shape.Printed is null)
        {
            pass.Report.NotPrintable(place, value.Shape.Description);
        }

        return new PrintStep(value.Node, place)
        {
            IsInAttribute = pass.Markup.State is MarkupState.DoubleQuoted or MarkupState.SingleQuoted,
            IsUnprotected = pass.Markup.RawElement is not null || pass.Markup.IsHandler || pass.Markup.State is MarkupState.Tag,
        };
    }

    private SetStep BindSet(Statement.Set set)
    {
        var value = expressions.Bind(set.Value);
        var target = new AssignmentBinder(pass, expressions.Bind).Target(set.Target, value.Shape, set.ReadableFrom);
        if (set.Target is Expression.Name { Word: var word } && value.Shape is Shape.FunctionOf && pass.BlockDepth == 1)
        {
            pass.Settled[word] = value.Shape;
        }

        return new SetStep(target, value.Node);
    }

    private CaptureStep BindCapture(Statement.Capture capture)
    {
        var outside = pass.Markup;
        pass.Markup = MarkupPlace.Content;
        var body = Bind(capture.Body);
        pass.Markup = outside;
        var target = new AssignmentBinder(pass, expressions.Bind).Target(capture.Target, Shape.Markup, capture.Span.Start);
        return new CaptureStep(target, body);
    }

    /// <summary>A template has nobody to give a value to: it prints it.</summary>
    private Step BindReturn(Statement.Return end)
    {
        if (end.Value is null)
        {
            return new FlowStep(Flow.Return);
        }

        var value = expressions.Bind(end.Value);
        if (pass.Scope.Outer is null)
        {
            return new BlockStep([Print(value, pass.At(end.Value.Span)), new FlowStep(Flow.Return)]);
        }

        pass.Scope.Result = pass.State.Growth.Widen(pass.Scope.Result, value.Shape);
        return new ReturnStep(value.Node);
    }

    private void CheckPlace(Typed value, Location place)
    {
        if (pass.Markup.State is MarkupState.BeforeValue or MarkupState.Unquoted)
        {
            pass.Report.UnquotedAttribute(place);
            pass.Markup = pass.Markup with { State = MarkupState.Unquoted };
            return;
        }

        // The program vouches for markup of its own; what a template makes of texts is only safe between tags and in quotes.
        // Numbers cannot do harm, and null is nothing.
        var isVouchedFor = value.Shape == Shape.Markup && value.Node is ViewNode or MemberNode;
        if (isVouchedFor || value.Shape == Shape.Number || value.Shape == Shape.Truth || value.Shape == Shape.Nothing)
        {
            return;
        }

        if (pass.Markup.RawElement is { } element)
        {
            pass.Report.ValueInRawElement(place, element);
        }
        else if (pass.Markup.IsHandler)
        {
            pass.Report.ValueInHandler(place);
        }
        else if (pass.Markup.State == MarkupState.Tag)
        {
            pass.Report.ValueInTag(place);
        }
    }

    private IfStep BindIf(Statement.If choice)
    {
        var start = pass.Markup;
        var branches = choice.Branches.Select(branch => (expressions.Bind(branch.Test).Node, BindFrom(start, branch.Body))).ToArray();
        var end = pass.Markup;
        var otherwise = BindFrom(start, choice.Else);
        pass.Markup = end;
        return new IfStep(branches, otherwise);
    }

    private CaseStep BindCase(Statement.Case choice)
    {
        var start = pass.Markup;
        var value = expressions.Bind(choice.Value);
        var whens = choice.Whens.Select(when => (Matches(value.Shape, when), BindFrom(start, when.Body))).ToArray();
        var end = pass.Markup;
        var otherwise = BindFrom(start, choice.Else);
        pass.Markup = end;
        return new CaseStep(value.Node, whens, otherwise);
    }

    private Node[] Matches(Shape value, When when)
    {
        var matches = when.Matches.Select(expression => (Bound: expressions.Bind(expression), expression.Span)).ToArray();
        foreach (var (match, span) in matches)
        {
            OperatorBinder.CheckEquality(value, match.Shape, pass.Report, pass.At(span));
        }

        return Array.ConvertAll(matches, m => m.Bound.Node);
    }

    private BlockStep BindFrom(MarkupPlace start, ImmutableArray<Statement> statements)
    {
        pass.Markup = start;
        return Bind(statements);
    }

    private FlowStep BindLoopWord(TextSpan span, Flow flow)
    {
        if (!pass.IsInLoop)
        {
            pass.Report.OutsideLoop(pass.At(span));
        }

        return new FlowStep(flow);
    }
}
