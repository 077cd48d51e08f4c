using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>Words of the profession that a page uses and the glossary does not define. Each is reported once for an article.</summary>
internal static class ProfessionalWords
{
    public static void Check(Catalog catalog, DiagnosticBag report)
    {
        // A glossary that could not be read may well define them.
        if (catalog.LacksNames(EntryKind.Term) || catalog.Faulty.Any(f => f.Id.Kind == EntryKind.Term))
        {
            return;
        }

        var index = new WordIndex(ProfessionalTable.Words.SelectMany(forms => forms.Select(form => (form, forms[0]))));
        var defined = catalog.OfKind<Term>().SelectMany(t => t.Aliases.Append(t.Title))
            .SelectMany(name => index.UsesIn(name.Value)).Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var article in catalog.OfKind<Article>())
        {
            var summary = article.Texts.Where(t => t.Key == "summary").Select(t => PlacedText.Of(t.Words));
            CheckOne(summary.Concat(ContentWords.Own(article)), index, new HashSet<string>(defined, StringComparer.Ordinal), report);
        }
    }

    private static void CheckOne(IEnumerable<PlacedText> texts, WordIndex index, HashSet<string> seen, DiagnosticBag report)
    {
        foreach (var text in texts)
        {
            foreach (var use in index.UsesIn(text.Text).Where(u => !IsEveryday(u, text.Text) && seen.Add(u.Key)))
            {
                report.UndefinedWord(text.At(use.Start, use.Length), text.Text.Substring(use.Start, use.Length));
            }
        }
    }

    // "Prone to" is no position.
    private static bool IsEveryday(WordUse use, string text) =>
        use.Key == "prone" && text.AsSpan(use.Start + use.Length).TrimStart().StartsWith("to ", StringComparison.OrdinalIgnoreCase);
}
