using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Prose;

namespace Handbook.Linting;

/// <summary>Terms of the glossary that nothing leads to: no page has the word, nor a link, a landmark or another term that points there.</summary>
internal static class TermUse
{
    public static void Check(Catalog catalog, ReferenceGraph graph, DiagnosticBag report)
    {
        var terms = catalog.OfKind<Term>().ToList();
        var index = new WordIndex(terms.SelectMany(t => t.Aliases.Prepend(t.Title).Select(name => (name.Value, t.Id.Slug.Text))));
        var texts = catalog.OfKind<Article>().SelectMany(ContentWords.Own).Select(p => p.Text)
            .Concat(catalog.Entries.Where(e => e is Article or SafetyRule or Claim).SelectMany(e => e.Texts).Select(t => t.Words.Value));
        var used = texts.SelectMany(index.UsesIn).Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        var marked = (catalog.BodyMap?.Landmarks ?? []).Select(l => graph.At(l.Term.Place)).ToHashSet();
        foreach (var term in terms.Where(t => !used.Contains(t.Id.Slug.Text) && !marked.Contains(t.Id) && graph.To(t.Id).IsEmpty))
        {
            report.UnusedTerm(term.Title.Place, term.Title.Value);
        }
    }
}
