using System.Collections.Frozen;
using Handbook.Model;
using Handbook.Prose;

namespace Handbook.Rendering;

/// <summary>The words that pages explain: the names of the glossary's terms, but for those that are not to be marked.</summary>
internal sealed class GlossaryWords(Catalog catalog)
{
    private readonly FrozenDictionary<string, Term> byKey = catalog.OfKind<Term>().ToFrozenDictionary(KeyOf);

    public WordIndex Index { get; } = new(catalog.OfKind<Term>()
        .Where(t => t.IsMarked)
        .SelectMany(t => t.Aliases.Select(a => a.Value).Prepend(t.Title.Value).Select(name => (name, KeyOf(t)))));

    public Term this[string key] => byKey[key];

    public static string KeyOf(Term term) => term.Id.Slug.Text;
}
