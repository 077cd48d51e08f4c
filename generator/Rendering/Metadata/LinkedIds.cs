using System.Diagnostics;
using Handbook.Model;

namespace Handbook.Rendering.Metadata;

/// <summary>The names under which nodes of linked data know each other, also from page to page.</summary>
internal static class LinkedIds
{
    public static string OfSite(Vantage from) => $"{from.Settings.BaseUrl}#site";

    /// <summary>What the page of an article is about.</summary>
    public static string Of(EntryId id, Vantage from) => PageOf(id, from) + id.Kind switch
    {
        EntryKind.Technique => "#how-to",
        EntryKind.Muscle => "#muscle",
        EntryKind.Complaint => "#complaint",
        EntryKind.Routine => "#plan",
        EntryKind.Term => $"#{from.Site.Plan.AddressOf(id).Fragment}",
        EntryKind.Tool or EntryKind.Page or EntryKind.Source or EntryKind.SafetyRule or EntryKind.Claim => string.Empty,
        _ => throw new UnreachableException(),
    };

    private static string PageOf(EntryId id, Vantage from) => from.AddressOf(from.Site.Plan.AddressOf(id).Path);
}
