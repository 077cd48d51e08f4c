using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Rendering.Views;
using Handbook.Templating;

namespace Handbook.Rendering;

/// <summary>The body of an article as HTML, with its links as seen from one page. Safe markup is made here and nowhere else.</summary>
internal static class ProseViews
{
    public static ProseView Of(Article article, Vantage from) => Of(article, from, ProseHtml.Section);

    /// <summary>For a sheet: sections without ids and footnote marks.</summary>
    public static ProseView OnPaper(Article article, Vantage from) => Of(article, from, ProseHtml.SectionOnPaper);

    private static ProseView Of(Article article, Vantage from, Func<ProseDocument, ProseSection, Func<Mention, MentionTarget?>, string> write)
    {
        var prose = article.Prose;
        MentionTarget? Resolve(Mention mention) => MentionTargets.Find(mention, article, from);
        return new ProseView
        {
            HasLead = prose.HasLead,
            Lead = new Html(ProseHtml.Lead(prose, Resolve)),
            Sections =
            [
                .. InOrder(article).Select(s => new SectionView(s.Heading.Id, s.Heading.Text, new Html(write(prose, s, Resolve)))),
            ],
            HasFootnotes = prose.HasFootnotes,
            Footnotes = new Html(ProseHtml.Footnotes(prose, Resolve)),
        };
    }

    /// <summary>The sections with these headings, in this order, as far as they are there.</summary>
    public static ImmutableArray<SectionView> Named(this ProseView prose, params string[] headings) =>
        [.. headings.SelectMany(h => prose.Sections.Where(s => s.Heading == h))];

    /// <summary>The sections without those with these headings.</summary>
    public static ImmutableArray<SectionView> Except(this ProseView prose, params string[] headings) =>
        [.. prose.Sections.Where(s => !headings.Contains(s.Heading, StringComparer.Ordinal))];

    // The order of the model, so that all articles of a kind read alike; free sections keep the writer's order.
    private static IEnumerable<ProseSection> InOrder(Article article)
    {
        if (SectionNames.Of(article.Id.Kind) is not { } names)
        {
            return article.Prose.Sections;
        }

        var order = names.Select(n => n.Heading).ToList();
        return article.Prose.Sections.OrderBy(s => order.IndexOf(s.Heading.Text) is >= 0 and var place ? place : int.MaxValue);
    }
}
