using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Handbook.Model;

namespace Handbook.Rendering.Metadata;

/// <summary>What machines are told of a page beside its frame.</summary>
/// <param name="Type">The type of the page in the words of schema.org.</param>
internal sealed record LinkedPage(string Type)
{
    public const string List = "CollectionPage";
    public const string Medical = "MedicalWebPage";
    public const string Plain = "WebPage";

    /// <summary>What the page describes, the main thing first.</summary>
    public ImmutableArray<JsonObject> Things { get; init; } = [];

    /// <summary>Ids of what it is about beside that.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Null unless somebody has really reviewed it.</summary>
    public Review? Review { get; init; }
}
