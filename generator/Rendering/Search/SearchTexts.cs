using Handbook.Model;
using Handbook.Planning;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Rendering.Search;

/// <summary>What search reads of an article: its names, what it is about, and all its words.</summary>
internal static class SearchTexts
{
    /// <summary>Every name but the title.</summary>
    public static IEnumerable<string> OtherNamesOf(Article article)
    {
        var aliases = article.Aliases.Select(a => a.Value);
        var more = article switch
        {
            Muscle m => aliases.Append(m.PlainTitle).Append(m.Latin),
            Complaint { Gloss: { } gloss } => aliases.Append(gloss),
            _ => aliases,
        };
        return more.Distinct(StringComparer.OrdinalIgnoreCase).Where(n => !n.Equals(article.Title.Value, StringComparison.OrdinalIgnoreCase));
    }

    public static IEnumerable<string> SubjectsOf(Article article, Vantage root) => article switch
    {
        Technique t => SubjectsOf(t, root),
        Routine r => NamesOf(r.Complaints, root).Append(r.Goal).Concat(RoutineContents.TechniquesOf(r, root).Select(t => t.Title.Value)),
        Muscle m => m.Nerve.Select(n => $"{n.Name} {n.Roots}").Concat(m.Action).Append(Words.Of(m.Region)),
        Page { Id.Slug.Text: FixedPages.Safety } => SignsFrom(root),
        Page p => p.Prose.Headings.Select(h => h.Text),
        _ => [],
    };

    public static IEnumerable<string> TextsOf(Article article, Vantage root)
    {
        var fields = article switch
        {
            Technique t => t.NoGoZones.Append(t.ContactArea),
            Muscle m => [.. m.Origin, .. m.Insertion, .. m.Artery, .. m.Relations, .. m.Referral],
            Page { Id.Slug.Text: FixedPages.Evidence } => root.Site.Catalog.OfKind<Claim>().Select(c => c.Title.Value),
            Page { Id.Slug.Text: FixedPages.Sources } => root.Site.Catalog.OfKind<Source>().Select(s => $"{s.Title.Value} {s.Authors}"),
            _ => [],
        };
        return fields.Append(ProseText.Plain(article.Prose, null));
    }

    private static IEnumerable<string> SubjectsOf(Technique technique, Vantage root)
    {
        var tools = technique.SofterTool is { } softer ? technique.Tools.Append(softer) : technique.Tools;
        return
        [
            technique.Gloss,
            Words.Of(technique.Position),
            .. technique.Targets.Where(t => t.Role == TargetRole.Primary).SelectMany(t => NamesOf([t.Muscle], root)),
            .. NamesOf(technique.Complaints, root),
            .. NamesOf(tools, root),
        ];
    }

    // Who types "numb" or "bladder" must come to the page that says whom to call.
    private static IEnumerable<string> SignsFrom(Vantage root)
    {
        var emergency = root.Settings.Emergency;
        return root.Site.Catalog.OfKind<SafetyRule>().Select(r => r.Title.Value)
            .Concat(new[] { emergency.Immediate, emergency.Urgent, emergency.Routine }.Select(c => $"{c.Call} {c.When}"));
    }

    private static IEnumerable<string> NamesOf(IEnumerable<Located<string>> names, Vantage root) =>
        names.Select(root.Find<Article>).OfType<Article>().SelectMany(a => OtherNamesOf(a).Prepend(a.Title.Value));
}
