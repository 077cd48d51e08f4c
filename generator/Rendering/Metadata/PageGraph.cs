using System.Text.Json.Nodes;
using Handbook.Templating;

namespace Handbook.Rendering.Metadata;

/// <summary>Puts together what machines are told of a page: the page itself, and in it the way to it and what it describes. What the page says elsewhere (description, language) is left out.</summary>
internal static class PageGraph
{
    public static Html Of(Subject subject, Vantage from)
    {
        var data = subject.Data;
        return LinkedData.Write(LinkedData.Node(data.Type, from.AddressOf(from.Path))
            .With("name", subject.NameAlone)
            .With("dateModified", Words.Of(subject.Updated).Iso)
            .With("lastReviewed", data.Review is { } review ? Words.Of(review.On).Iso : null)
            .With("reviewedBy", data.Review is { } by ? LinkedData.Node("Person").With("name", by.By) : null)
            .With("breadcrumb", TrailOf(subject, from))
            .With("mainEntity", data.Thing)
            .With("about", data.About.Select(id => (JsonNode)LinkedData.Reference(id))));
    }

    /// <summary>The way from home to the page; null for the home page itself.</summary>
    private static JsonObject? TrailOf(Subject subject, Vantage from)
    {
        var above = Frames.AboveOf(subject, from);
        if (above.IsEmpty)
        {
            return null;
        }

        var steps = above.Select(a => (a.Title, Address: (string?)from.AddressOf(a.Path))).Append((subject.NameAlone, null));
        return LinkedData.Node("BreadcrumbList")
            .With("itemListElement", steps.Select((step, i) => (JsonNode)LinkedData.Node("ListItem")
                .With("position", JsonValue.Create(i + 1))
                .With("name", step.Title)
                .With("item", step.Address)));
    }
}
