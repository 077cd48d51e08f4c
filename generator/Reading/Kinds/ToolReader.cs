using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>The front matter of a tool.</summary>
internal static class ToolReader
{
    public static Tool Read(ArticleHead head, Fields fields) => new(head)
    {
        Diameter = fields.OptionalValue("diameter", QuantityValues.Diameter),
        Hardness = fields.OptionalValue<Hardness>("hardness", Values.Word),
        Substitutes = fields.Otherwise("substitutes", Values.ListOf(Values.ReferenceTo(EntryKind.Tool)), []),
        CostNote = fields.Optional<string>("cost_note", Values.Text),
    };
}
