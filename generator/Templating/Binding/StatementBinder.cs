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

    public BlockStep Bind(ImmutableArray<Statement> statements) => new([.. statements.Select(BindOne)]);

    private Step BindOne(Statement statement) => statement switch
    {
        Statement.RawText text => BindText(text),
        Statement.Print print => BindPrint(print),
        Statement.Set set => BindSet(set),
        Statement.Capture capture => BindCapture(capture),
        Statement.If choice => BindIf(choice),
        Statement.For loop => new LoopBinder(pass, expressions.Bind, Bind).BindFor(loop),
        Statement.While loop => new LoopBinder(pass, expressions.Bind, Bind).BindWhile(loop),
        Statement.Case choice => BindCase(choice),
        Statement.Break word => BindLoopWord(word.Span, Flow.Break),
        Statement.Continue word => BindLoopWord(word.Span, Flow.Continue),
        Statement.Return => new FlowStep(Flow.Return),
        _ => throw new UnreachableException(),
    };

    private RawTextStep BindText(Statement.RawText text)
    {
        pass.Markup = pass.Markup.After(text.Content);
        return new RawTextStep(text.Content, pass.At(text.Span));
    }

    private Step BindPrintedInclude(Expression include, Location place)
    {
        CheckPlace(Shape.Markup, place);
        pass.IsPrintedHere = true;
        var value = expressions.Bind(include);
        pass.IsPrintedHere = false;
        return value.Node is IncludeNode node ? new IncludeStep(node) : new PrintStep(value.Node, place);
    }

    private Step BindPrint(Statement.Print print)
    {
        var place = pass.At(print.Span);
        if (print.Value is Expression.Call { Callee: Expression.Name { Word: "include" } })
        {
            return BindPrintedInclude(print.Value, place);
        }

        var value = expressions.Bind(print.Value);
        CheckPlace(value.Shape, place);
        if (!value.Shape.IsScalar && !value.Shape.IsUnknown)
        {
            pass.Report.NotPrintable(place, value.Shape.Description);
        }

        return new PrintStep(value.Node, place) { IsInAttribute = pass.Markup.State is MarkupState.DoubleQuoted or MarkupState.SingleQuoted };
    }

    private void CheckPlace(Shape shape, Location place)
    {
        if (pass.Markup.State is MarkupState.BeforeValue or MarkupState.Unquoted)
        {
            pass.Report.UnquotedAttribute(place);
            pass.Markup = pass.Markup with { State = MarkupState.Unquoted };
            return;
        }

        // Markup is vouched for by the program, and numbers cannot do harm.
        if (shape == Shape.Markup || shape == Shape.Number || shape == Shape.Truth)
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

    private SetStep BindSet(Statement.Set set)
    {
        var value = expressions.Bind(set.Value);
        return new SetStep(SlotToSet(set.Word, value.Shape, (set.Span, set.ReadableFrom)), value.Node);
    }

    private CaptureStep BindCapture(Statement.Capture capture)
    {
        var outside = pass.Markup;
        pass.Markup = MarkupPlace.Content;
        var body = Bind(capture.Body);
        pass.Markup = outside;
        return new CaptureStep(SlotToSet(capture.Word, Shape.Markup, (capture.Span, capture.Span.Start)), body);
    }

    private int SlotToSet(string word, Shape shape, (TextSpan Span, int ReadableFrom) place)
    {
        var span = place.Span;
        if (pass.Loops.FirstOrDefault(l => l.Word == word) is { } loop)
        {
            CheckLoopVariable(loop, shape, span);
            return loop.Slot;
        }

        if (NameBinder.IsReserved(word))
        {
            pass.Report.AssignmentToReserved(pass.At(span));
            return 0;
        }

        if (pass.Variables.Find(word) is null && pass.Compilation.View.Members.Find(word) is not null)
        {
            pass.Report.AssignmentToGlobal(pass.At(span));
            return 0;
        }

        return pass.Variables.Set(word, shape, place.ReadableFrom).Slot;
    }

    private void CheckLoopVariable(LoopVariable loop, Shape shape, TextSpan span)
    {
        if (!loop.Shape.IsUnknown && Shape.Union(loop.Shape, shape).Identity != loop.Shape.Identity)
        {
            pass.Report.WrongArgumentShape(pass.At(span), $"the loop's '{loop.Word}'", (loop.Shape.Description, shape.Description));
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
        if (pass.Loops.Count == 0)
        {
            pass.Report.OutsideLoop(pass.At(span));
        }

        return new FlowStep(flow);
    }
}
