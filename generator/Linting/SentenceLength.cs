using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>Sentences that a reader in pain has to read twice.</summary>
internal static class SentenceLength
{
    // In a row of steps or for somebody in pain, shorter; where anatomy is taught or conditions are listed, a little longer.
    private const int ForDoing = 20;
    private const int ForReading = 25;
    private const int ForLearning = 30;

    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "summary", "contact_area", "no_go_zones", "why", "gate", "rest_rule", "in_short", "goal", "note", "cost_note", "text", "short", "reason", "meaning",
    };

    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        var words = new ContentWords(catalog, graph);
        foreach (var entry in catalog.Entries.Where(e => e is not Source))
        {
            var limit = LimitOf(entry.Id.Kind);
            var fields = entry.Texts.Where(t => Keys.Contains(t.Key)).Select(t => PlacedText.Of(t.Words));
            foreach (var text in fields.Concat(entry is Article article ? words.Shown(article) : []))
            {
                CheckOne(text, limit, report);
            }
        }
    }

    private static void CheckOne(PlacedText text, int limit, DiagnosticBag report)
    {
        foreach (var sentence in Sentences.In(text.Text))
        {
            var count = Sentences.CountWords(text.Text.Substring(sentence.Start, sentence.Length));
            if (count > limit)
            {
                report.SentenceTooLong(text.At(sentence.Start, sentence.Length), count, limit);
            }
        }
    }

    private static int LimitOf(EntryKind kind) => kind switch
    {
        EntryKind.Technique or EntryKind.Routine or EntryKind.Complaint => ForDoing,
        EntryKind.Tool or EntryKind.Page or EntryKind.Term or EntryKind.Claim => ForReading,
        EntryKind.Muscle or EntryKind.SafetyRule => ForLearning,
        _ => throw new UnreachableException(),
    };
}
