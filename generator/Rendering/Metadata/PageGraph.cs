using System.Text.Json.Nodes;
using Handbook.Templating;

namespace Handbook.Rendering.Metadata;

/// <summary>Puts together what machines are told of a page: the page itself, the way to it, and what it describes.</summary>
internal static class PageGraph
{
    public static Html Of(Subject subject, Vantage from)
    {
        var address = from.AddressOf(from.Path);
        var trail = TrailOf(subject, from, address);
        return LinkedData.Write([PageNode(subject, from, trail), .. trail is null ? [] : new[] { trail }, .. subject.Data.Things]);
    }

    private static JsonObject PageNode(Subject subject, Vantage from, JsonObject? trail)
    {
        var data = subject.Data;
        return LinkedData.Node(data.Type, from.AddressOf(from.Path))
            .With("name", subject.NameAlone)
            .With("description", subject.Description)
            .With("inLanguage", from.Settings.Language)
            .With("dateModified", Words.Of(subject.Updated).Iso)
            .With("lastReviewed", data.Review is { } review ? Words.Of(review.On).Iso : null)
            .With("reviewedBy", data.Review is { } by ? LinkedData.Node("Person").With("name", by.By) : null)
            .With("audience", data.Type == LinkedPage.Medical ? LinkedData.Node("PeopleAudience").With("audienceType", from.Settings.Audience) : null)
            .With("isPartOf", LinkedData.Reference(LinkedIds.OfSite(from)))
            .With("breadcrumb", ReferenceTo(trail))
            .With("mainEntity", ReferenceTo(data.Things.FirstOrDefault()))
            .With("about", data.About.Select(id => (JsonNode)LinkedData.Reference(id)));
    }

    private static JsonObject? ReferenceTo(JsonObject? node) => node is null ? null : LinkedData.Reference(node["@id"]!.GetValue<string>());

    /// <summary>The way from home to the page; null for the home page itself.</summary>
    private static JsonObject? TrailOf(Subject subject, Vantage from, string address)
    {
        var above = Frames.AboveOf(subject, from);
        if (above.IsEmpty)
        {
            return null;
        }

        var steps = above.Select(a => (a.Title, Address: (string?)from.AddressOf(a.Path))).Append((subject.NameAlone, null));
        return LinkedData.Node("BreadcrumbList", $"{address}#way")
            .With("itemListElement", steps.Select((step, i) => (JsonNode)LinkedData.Node("ListItem")
                .With("position", JsonValue.Create(i + 1))
                .With("name", step.Title)
                .With("item", step.Address)));
    }
}
