using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>The front matter of a complaint.</summary>
internal static class ComplaintReader
{
    public static Complaint Read(ArticleHead head, Fields fields) => new(head)
    {
        Gloss = fields.Optional<string>("gloss", Values.Text),
        RedFlags = fields.Required("red_flags", Values.ListOf(Values.ReferenceTo(EntryKind.SafetyRule))),
    };
}
