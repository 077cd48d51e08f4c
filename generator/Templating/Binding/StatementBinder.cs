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
    private readonly PrintBinder prints;
    private readonly MarkupWays ways;

    public StatementBinder(BindingPass pass)
    {
        this.pass = pass;
        expressions = new ExpressionBinder(pass);
        prints = new PrintBinder(pass);
        ways = new MarkupWays(pass);
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

    private Step BindText(Statement.RawText text)
    {
        var (start, place) = (pass.Markup, pass.At(text.Span));
        var walk = new MarkupWalk(start).Through(text.Content);
        pass.Markup = walk.Place;
        return walk.ColonBehindValue >= 0 && start.IsInQuotes
            ? new AddressTextStep(text.Content, walk.ColonBehindValue, (start.State == MarkupState.DoubleQuoted ? '"' : '\'', place))
            : new RawTextStep(text.Content, place);
    }

    private Step BindPrintedInclude(Expression include, Location place)
    {
        prints.CheckInclude(place);
        pass.IsPrintedHere = true;
        var value = expressions.Bind(include);
        pass.IsPrintedHere = false;
        return value.Node is IncludeNode node ? new IncludeStep(node) : prints.Bind(value, place);
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

        return prints.Bind(expressions.Bind(print.Value), place);
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
        var body = ways.SetAside(() => Bind(capture.Body), "what is captured here", pass.At(capture.Span));
        var target = new AssignmentBinder(pass, expressions.Bind).Target(capture.Target, Shape.Markup, capture.Span.Start);
        return new CaptureStep(target, body);
    }

    /// <summary>A template has nobody to give a value to: it prints it.</summary>
    private Step BindReturn(Statement.Return end)
    {
        if (end.Value is null)
        {
            return Leave(Flow.Return);
        }

        var value = expressions.Bind(end.Value);
        if (pass.Scope.Outer is null)
        {
            return new BlockStep([prints.Bind(value, pass.At(end.Value.Span)), Leave(Flow.Return)]);
        }

        pass.Scope.Result = pass.State.Growth.Widen(pass.Scope.Result, value.Shape);
        Leave(Flow.Return);
        return new ReturnStep(value.Node);
    }

    private IfStep BindIf(Statement.If choice)
    {
        var fork = ways.Fork();
        var branches = choice.Branches.Select(branch => (expressions.Bind(branch.Test).Node, fork.Take(() => Bind(branch.Body)))).ToArray();
        var otherwise = fork.Take(() => Bind(choice.Else));
        fork.Meet("the branches of this 'if'", pass.At(choice.Span));
        return new IfStep(branches, otherwise);
    }

    private CaseStep BindCase(Statement.Case choice)
    {
        var value = expressions.Bind(choice.Value);
        var fork = ways.Fork();
        var whens = choice.Whens.Select(when => (Matches(value.Shape, when), fork.Take(() => Bind(when.Body)))).ToArray();
        var otherwise = fork.Take(() => Bind(choice.Else));
        fork.Meet("the branches of this 'case'", pass.At(choice.Span));
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

    private FlowStep BindLoopWord(TextSpan span, Flow flow)
    {
        if (!pass.IsInLoop)
        {
            pass.Report.OutsideLoop(pass.At(span));
        }

        return Leave(flow);
    }

    /// <summary>What stands behind is never printed; where the loop, the function or the template ends, the markup goes on as it was left here.</summary>
    private FlowStep Leave(Flow flow)
    {
        (flow == Flow.Return ? pass.Returns : pass.LoopExits).Add(pass.Markup);
        pass.Markup = MarkupPlace.Unreachable;
        return new FlowStep(flow);
    }
}
