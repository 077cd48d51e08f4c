using System.Net;
using System.Text.Encodings.Web;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>How a value is made harmless where it is printed.</summary>
internal enum PrintContext
{
    /// <summary>Between tags: markup as it is, everything else escaped.</summary>
    Content,

    /// <summary>In a comment: everything is escaped, and no dash is left that could end it.</summary>
    Comment,

    /// <summary>In an attribute's quotes: markup so that it cannot end the attribute.</summary>
    Attribute,

    /// <summary>In an attribute that is an address, while the scheme is open: the address so far must be harmless.</summary>
    DoubleQuotedAddress,

    SingleQuotedAddress,

    /// <summary>In the query of an address: a value ends neither the parameter nor the query.</summary>
    Query,

    /// <summary>In the quotes of a text in JSON.</summary>
    JsonText,

    /// <summary>Where JSON has a value: what is JSON already.</summary>
    Json,

    /// <summary>Where escaping does not protect: only what can do no harm is printed, whatever was known ahead.</summary>
    Unprotected,
}

/// <summary>Prints a value.</summary>
internal sealed class PrintStep(Node value, PrintContext context, Location place) : Step
{
    public override Flow Run(Frame frame)
    {
        var printed = CompositeText.ScalarOf(value.Evaluate(frame), place);
        if (printed is null)
        {
            return Flow.Normal;
        }

        var output = frame.Run.Output;
        switch (context)
        {
            case PrintContext.Content when printed is Html html:
                output.Append(html.Markup);
                break;
            case PrintContext.Comment:
                output.Append(HtmlEscaping.Escape(Value.ToText(printed)).Replace("-", "&#45;", StringComparison.Ordinal));
                break;
            case PrintContext.Query:
                output.Append(QueryText.Escape(printed is Html markup ? WebUtility.HtmlDecode(markup.Markup) : Value.ToText(printed)));
                break;
            case PrintContext.JsonText:
                output.Append(JavaScriptEncoder.Default.Encode(Value.ToText(printed)));
                break;
            case PrintContext.Json or PrintContext.Unprotected:
                PrintBare(printed, output);
                break;
            case PrintContext.DoubleQuotedAddress or PrintContext.SingleQuotedAddress:
                PrintQuoted(printed, output);
                OpenAddress.Check(output, context == PrintContext.DoubleQuotedAddress ? '"' : '\'', place);
                break;
            default:
                PrintQuoted(printed, output);
                break;
        }

        frame.Run.CheckSize(place);
        return Flow.Normal;
    }

    private static void PrintQuoted(object printed, TemplateOutput output)
    {
        if (printed is Html html)
        {
            HtmlEscaping.AppendMarkupInAttribute(output, html.Markup);
        }
        else
        {
            HtmlEscaping.AppendEscaped(output, Value.ToText(printed));
        }
    }

    private void PrintBare(object printed, TemplateOutput output)
    {
        var text = Value.ToText(printed);
        var isHarmless = printed is bool || Value.IsNumber(printed) || (context == PrintContext.Json && !text.Contains('<', StringComparison.Ordinal));
        if (!isHarmless)
        {
            throw Operators.WrongValue($"{Value.Describe(printed)} is not protected by escaping here", place);
        }

        output.Append(text);
    }
}
