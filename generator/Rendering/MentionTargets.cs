using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;
using Handbook.Prose;

namespace Handbook.Rendering;

/// <summary>Where a reference in prose leads, as seen from one page.</summary>
internal static class MentionTargets
{
    /// <summary>Null when the reference was reported as wrong.</summary>
    public static MentionTarget? Find(Mention mention, Article article, Vantage from)
    {
        if (mention.Form == MentionForm.Media)
        {
            return FindMedia(mention, article, from);
        }

        if (mention.Target.Length == 0)
        {
            return Within(article, mention.Fragment, from);
        }

        return from.Site.Graph.At(mention.Place) is { } id && from.Site.Catalog.Contains(id)
            ? new MentionTarget(from.HrefOf(id, mention.Fragment), from.TitleOf(id)) { Word = WordOf(from.Site.Catalog[id]) }
            : null;
    }

    private static string? WordOf(Entry entry) => entry is Term term ? GlossaryWords.KeyOf(term) : null;

    // On a cheat sheet the heading may be missing, so that the link leads to the article itself.
    private static MentionTarget Within(Article article, string? fragment, Vantage from) => new(
        from.Site.Plan.AddressOf(article.Id).Path == from.Path ? $"#{fragment}" : from.HrefOf(article.Id, fragment),
        article.Prose.Headings.FirstOrDefault(h => h.Id == fragment)?.Text ?? article.Title.Value);

    private static MentionTarget? FindMedia(Mention mention, Article article, Vantage from)
    {
        var path = ContentPath.Resolve(article.File, mention.Target);
        return path is not null && from.Site.Catalog.Media.Any(m => m.Path == path)
            ? new MentionTarget(new PageAddress(path, mention.Fragment).RelativeTo(from.Path), path)
            : null;
    }
}
