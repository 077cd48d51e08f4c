using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>safety.yml</c>.</summary>
internal static class SafetyReader
{
    public static DataFormat Format { get; } = new("safety.yml", "rules", EntryKind.SafetyRule, "text", Read);

    private static SafetyRule Read(EntryName name, Fields fields)
    {
        var rule = new SafetyRule(name)
        {
            Kind = fields.Required<SafetyKind>("kind", Values.Word),
            Scope = fields.Required<SafetyScope>("scope", Values.Word),
            Reason = fields.Optional<string>("reason", Values.Text),
            Short = fields.Optional<string>("short", Values.Text),
            Group = fields.Optional<Slug>("group", Values.SlugText)?.Text,
            Care = fields.OptionalValue<CareLevel>("care", Values.Word),
        };
        if (fields.IsRead("kind") && (rule.Kind == SafetyKind.RedFlag) != fields.Has("care"))
        {
            fields.Refuse("care", fields.Has("care") ? "only a red flag says how soon to get care" : "a red flag needs 'care', which says how soon to get help");
        }

        if (fields.IsRead("kind") && fields.IsRead("scope") && rule is { Kind: SafetyKind.RedFlag, Scope: not SafetyScope.Listed })
        {
            fields.Refuse("scope", "a red flag has the scope 'listed': the complaints that it belongs to list it");
        }

        if (fields.IsRead("text") && rule.Short?.Length > rule.Title.Value.Length)
        {
            fields.Refuse("short", "the short words for paper are longer than the text itself");
        }

        return rule;
    }
}
