using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Planning;

namespace Handbook.Rendering.Metadata;

/// <summary>Says for each article what machines are told of its page.</summary>
internal static class LinkedPages
{
    public static LinkedPage Of(Article article, Vantage from)
    {
        var page = OfKind(article, from);
        return article.Status == Status.Reviewed ? page with { Review = article.Reviewed } : page;
    }

    /// <summary>A sheet is about what its article describes.</summary>
    public static LinkedPage OfSheet(Article article, Vantage from) =>
        new(LinkedPage.Medical) { About = [LinkedIds.Of(article.Id, from)] };

    private static LinkedPage OfKind(Article article, Vantage from) => article switch
    {
        Technique t => Medical([.. TechniqueData.Of(t, from)]) with { About = Ids(t, Relation.TargetsPrimarily, from) },
        Routine r => Medical(RoutineData.Of(r, from)) with { About = Ids(r, Relation.MeantFor, from) },
        Muscle m => Medical(MuscleData.Of(m, from)),
        Complaint c => Medical(OfComplaint(c, from)),
        Tool => new LinkedPage(LinkedPage.Plain),
        Page p => OfPage(p, from),
        _ => throw new UnreachableException(),
    };

    private static LinkedPage OfPage(Page page, Vantage from) => page.Id.Slug.Text switch
    {
        FixedPages.Home => new LinkedPage(LinkedPage.Plain) { Things = [OfSite(from)] },
        FixedPages.Glossary => new LinkedPage(LinkedPage.Plain) { Things = [GlossaryData.Of(page, from)] },
        FixedPages.Sources or FixedPages.Contents => new LinkedPage(LinkedPage.List),
        _ => new LinkedPage(LinkedPage.Medical),
    };

    private static LinkedPage Medical(params ImmutableArray<JsonObject> things) => new(LinkedPage.Medical) { Things = things };

    private static JsonObject OfSite(Vantage from) => LinkedData.Node("WebSite", LinkedIds.OfSite(from))
        .With("name", from.Settings.Title)
        .With("description", from.Settings.Description)
        .With("inLanguage", from.Settings.Language)
        .With("version", from.Settings.Version);

    // What people feel is all that is said: neither a cause nor a treatment is claimed.
    private static JsonObject OfComplaint(Complaint complaint, Vantage from) => LinkedData
        .Node("MedicalSignOrSymptom", LinkedIds.Of(complaint.Id, from))
        .With("name", complaint.Title.Value)
        .With("alternateName", OtherNames(complaint, complaint.Gloss));

    /// <summary>The aliases of an entry and other names that it goes by, each once and none that is its title.</summary>
    public static IEnumerable<string> OtherNames(Entry entry, params IEnumerable<string?> more) => more.OfType<string>()
        .Concat(entry.Aliases.Select(a => a.Value))
        .Where(name => !string.Equals(name, entry.Title.Value, StringComparison.OrdinalIgnoreCase))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<string> Ids(Article article, Relation relation, Vantage from) =>
        [.. from.Site.Graph.From(article.Id, relation).Select(id => LinkedIds.Of(id, from))];
}
