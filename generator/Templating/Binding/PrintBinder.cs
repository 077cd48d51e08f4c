using Handbook.Diagnostics;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Decides how a value is made harmless in the place of the markup where it is printed, and refuses it where nothing does that.</summary>
internal sealed class PrintBinder(BindingPass pass)
{
    public PrintStep Bind(Typed value, Location place)
    {
        if (value.Shape is Shape.FunctionOf)
        {
            pass.Report.FunctionPrinted(place);
        }
        else if (value.Shape.Printed is null)
        {
            pass.Report.NotPrintable(place, value.Shape.Description);
        }

        var context = ContextOf(value, place);
        pass.Markup = pass.Markup.AfterValue();
        return new PrintStep(value.Node, context, place);
    }

    /// <summary>An include prints where it stands: only where no value may stand at all it is refused, and the rest is checked in its template.</summary>
    public void CheckInclude(Location place)
    {
        if (pass.Markup.State is MarkupState.BeforeValue or MarkupState.Unquoted)
        {
            pass.Report.UnquotedAttribute(place);
            pass.Markup = pass.Markup.AfterValue();
        }
    }

    private PrintContext ContextOf(Typed value, Location place)
    {
        var markup = pass.Markup;
        switch (markup.State)
        {
            case MarkupState.BeforeValue or MarkupState.Unquoted:
                pass.Report.UnquotedAttribute(place);
                return PrintContext.Unprotected;
            case MarkupState.DoubleQuoted or MarkupState.SingleQuoted:
                return InAttribute(value, place);
            case MarkupState.Content when markup.Json != JsonPart.None:
                return InJson(value, place);
            case MarkupState.Content when markup.IsInProgram:
                return Refuse(value, () => pass.Report.ValueInRawElement(place, markup.Element));
            case MarkupState.Comment:
                return PrintContext.Comment;
            case MarkupState.ElementName when markup.Name is "" or "/" || markup.MayBecomeProgram:
                pass.Report.ValueAsElement(place);
                return PrintContext.Unprotected;
            case MarkupState.ElementName when markup.Name!.Contains('=', StringComparison.Ordinal):
                pass.Report.ValueInElementName(place);
                return PrintContext.Unprotected;
            case MarkupState.ElementName or MarkupState.Tag or MarkupState.AttributeName:
                return Refuse(value, () => pass.Report.ValueInTag(place));
            default:
                return PrintContext.Content;
        }
    }

    private PrintContext InAttribute(Typed value, Location place) => pass.Markup switch
    {
        { Attribute: AttributeKind.Unknown } => Refuse(value, () => pass.Report.ValueInUnknownAttribute(place)),
        { Attribute: AttributeKind.Program } => Refuse(value, () => pass.Report.ValueInHandler(place)),
        { Attribute: AttributeKind.Document } => Refuse(value, () => pass.Report.ValueInDocument(place)),
        { Attribute: AttributeKind.Style } => Refuse(value, () => pass.Report.ValueInStyle(place)),
        { Address: AddressPart.Program } => Refuse(value, () => pass.Report.ValueInScheme(place)),
        { Address: AddressPart.Query } => PrintContext.Query,
        { Address: AddressPart.Open, State: MarkupState.SingleQuoted } => PrintContext.SingleQuotedAddress,
        { Address: AddressPart.Open } => PrintContext.DoubleQuotedAddress,
        _ => PrintContext.Attribute,
    };

    /// <summary>Between the texts of JSON only that may stand which is JSON: the program vouches for its own, <c>object.to_json</c> makes it.</summary>
    private PrintContext InJson(Typed value, Location place)
    {
        if (pass.Markup.Json == JsonPart.Escape)
        {
            pass.Report.ValueInJson(place);
            return PrintContext.Unprotected;
        }

        if (pass.Markup.Json == JsonPart.Text)
        {
            return PrintContext.JsonText;
        }

        var isJson = value.Node is CallNode { Function.Name: "object.to_json" } || (value.Shape == Shape.Markup && value.Node is ViewNode or MemberNode);
        return isJson ? PrintContext.Json : Refuse(value, () => pass.Report.ValueInJson(place));
    }

    /// <summary>Numbers can do no harm anywhere but in an attribute without quotes, and null is nothing.</summary>
    private static PrintContext Refuse(Typed value, Action report)
    {
        if (value.Shape != Shape.Number && value.Shape != Shape.Truth && value.Shape != Shape.Nothing)
        {
            report();
        }

        return PrintContext.Unprotected;
    }
}
