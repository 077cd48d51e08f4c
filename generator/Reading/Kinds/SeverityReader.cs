using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>Reads how strictly a handbook wants the rules about its content held: a mapping of codes to severities.</summary>
internal static class SeverityReader
{
    private static readonly Dictionary<string, Severity?> Words =
        new(StringComparer.Ordinal) { ["off"] = null, ["warning"] = Severity.Warning, ["error"] = Severity.Error };

    /// <summary>What the key <c>severity</c> chooses. A choice with a mistake is left out, and the others hold.</summary>
    public static ImmutableDictionary<Rule, Severity?> ReadFrom(Fields fields)
    {
        var chosen = ImmutableDictionary.CreateBuilder<Rule, Severity?>();
        _ = fields.Optional("severity", (YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out YamlMapping value) => Read(node, notes, chosen, out value));
        return chosen.ToImmutable();
    }

    private static bool Read(
        YamlNode node, EntryNotes notes, ImmutableDictionary<Rule, Severity?>.Builder chosen, [MaybeNullWhen(false)] out YamlMapping value)
    {
        value = node as YamlMapping;
        if (value is null)
        {
            notes.Report.WrongType(node.Place, "the value", "a mapping of codes to severities", node.Shape);
            return false;
        }

        foreach (var (code, word) in value.Pairs)
        {
            if (RuleOf(code, notes.Report) is { } rule && Values.OneOf(Words)(word, notes, out var severity))
            {
                chosen.Add(rule, severity);
            }
        }

        return chosen.Count == value.Pairs.Length;
    }

    private static Rule? RuleOf(YamlScalar code, DiagnosticBag report)
    {
        var free = SeverityChoices.Free.Select(r => r.Code).Order(StringComparer.Ordinal).ToList();
        var rule = SeverityChoices.Free.FirstOrDefault(r => r.Code == code.Text);
        if (rule is null && SeverityChoices.Held.Any(r => r.Code == code.Text))
        {
            report.HeldSeverity(code.Place, code.Text, free);
        }
        else if (rule is null)
        {
            report.UnknownKey(code.Place, code.Text, NearestName.Find(code.Text, free));
        }

        return rule;
    }
}
