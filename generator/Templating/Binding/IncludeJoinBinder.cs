using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>Checks <c>include_join names separator begin end</c>: like includes, the names must be written out.</summary>
internal sealed class IncludeJoinBinder(BindingPass pass, Func<Expression, Typed> bind)
{
    private const string TemplatePrefix = "tpl:";
    private const string Usage = "include_join names separator [begin] [end]";
    private static readonly string[] Parts = ["names", "separator", "begin", "end"];

    public Typed Bind(Expression.Call call)
    {
        var place = pass.At(call.Span);
        if (call.Arguments.FirstOrDefault(a => a.Word is not null || a.IsExpanded) is { } named)
        {
            pass.Report.UnknownCallArgument(pass.At(named.Span), ("include_join", Usage), null);
        }
        else if (call.Arguments.Length < 2)
        {
            pass.Report.MissingCallArgument(place, Parts[call.Arguments.Length], ("include_join", Usage));
        }
        else if (call.Arguments.Length > Parts.Length)
        {
            pass.Report.TooManyCallArguments(pass.At(call.Arguments[Parts.Length].Span), "include_join", Usage);
        }
        else if (NamesOf(call.Arguments[0].Value) is { } names)
        {
            ImmutableArray<Node> templates = [.. names.Select(name => Include(name, (string)name.Value!))];
            var others = call.Arguments.Skip(1).Select(a => Part(a.Value)).ToList();
            return new Typed(new IncludeJoinNode(templates, others[0], (others.ElementAtOrDefault(1), others.ElementAtOrDefault(2)), place), Shape.Markup);
        }

        return new Typed(new ConstantNode(null), Shape.Markup);
    }

    private ImmutableArray<Expression.Literal>? NamesOf(Expression list)
    {
        if (list is not Expression.ArrayOf { Items: var items })
        {
            pass.Report.IncludeNamesNotFixed(pass.At(list.Span));
            return null;
        }

        if (items.FirstOrDefault(item => item is not Expression.Literal { Value: string }) is { } wrong)
        {
            pass.Report.IncludeNameNotFixed(pass.At(wrong.Span));
            return null;
        }

        return [.. items.Cast<Expression.Literal>()];
    }

    private Node Include(Expression.Literal literal, string name) => new IncludeBinder(pass, bind)
        .Bind(new Expression.Call(new Expression.Name("include", literal.Span), [new Argument(null, literal with { Value = name }, literal.Span)], literal.Span)).Node;

    /// <summary>A text that is written out is markup of the template's author, as long as it closes what it opens; any other is escaped.</summary>
    private Node Part(Expression part)
    {
        if (part is Expression.Literal { Value: string text } literal)
        {
            if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            {
                return Include(literal, text[TemplatePrefix.Length..]);
            }

            if (MarkupPlace.Content.After(text) == MarkupPlace.Content)
            {
                return new ConstantNode(new Html(text));
            }
        }

        var value = bind(part);
        if (value.Shape.Printed is null)
        {
            pass.Report.NotPrintable(pass.At(part.Span), value.Shape.Description);
        }

        return value.Node;
    }
}
