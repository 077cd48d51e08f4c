using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Rendering.Views;
using Handbook.Templating;

namespace Handbook.Rendering;

/// <summary>The body of an article as HTML, with its links as seen from one page. Safe markup is made here and in <see cref="Metadata.LinkedData"/>, and nowhere else.</summary>
internal static class ProseViews
{
    public static ProseView Of(Article article, Vantage from)
    {
        var words = Previews.WordsOf(article, from);
        var view = Written(article, from, words, (prose, section, resolve) => ProseHtml.Section(prose, section, resolve, words));
        return view with { Words = words is null ? [] : Previews.Of(words, from), Muscles = Previews.MusclesOf(article, from) };
    }

    /// <summary>For a sheet: sections without ids and footnote marks, and no words marked, as paper has no room to explain them.</summary>
    public static ProseView OnPaper(Article article, Vantage from) => Written(article, from, null, ProseHtml.SectionOnPaper);

    /// <summary>The same with the first paragraph or list of each section only.</summary>
    public static ProseView ShortOnPaper(Article article, Vantage from) => Written(article, from, null, ProseHtml.FirstOnPaper);

    // Lead, sections, footnotes: words are marked where they are first read, so they are written in this order.
    private static ProseView Written(
        Article article, Vantage from, FirstUses? words, Func<ProseDocument, ProseSection, Func<Mention, MentionTarget?>, string> write)
    {
        var prose = article.Prose;
        MentionTarget? Resolve(Mention mention) => MentionTargets.Find(mention, article, from);
        return new ProseView
        {
            HasLead = prose.HasLead,
            Lead = new Html(ProseHtml.Lead(prose, Resolve, words)),
            Sections =
            [
                .. InOrder(article).Select(s => new SectionView(s.Heading.Id, s.Heading.Text, new Html(write(prose, s, Resolve)))),
            ],
            HasFootnotes = prose.HasFootnotes,
            Footnotes = new Html(ProseHtml.Footnotes(prose, Resolve, words)),
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
