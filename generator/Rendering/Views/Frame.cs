using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>What every page has, whatever it is about. Templates know it as <c>page</c>.</summary>
internal sealed record Frame
{
    /// <summary>The heading of the page.</summary>
    public required string Title { get; init; }

    /// <summary>The title for tabs and search results: page and handbook.</summary>
    public required string HeadTitle { get; init; }

    public required string SiteTitle { get; init; }

    public required string Language { get; init; }

    public required string Description { get; init; }

    /// <summary>The page in the words of schema.org, for a script element of the type <c>application/ld+json</c>; null when it is not to be found.</summary>
    public required Html? LinkedData { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public required bool IsFindable { get; init; }

    /// <summary>The title of the page on a social card, without that of the handbook.</summary>
    public required string SocialTitle { get; init; }

    /// <summary>What the page is on a social card: <c>website</c> or <c>article</c>.</summary>
    public required string SocialType { get; init; }

    /// <summary>Language and region as social cards write them, <c>en_GB</c>; null when the handbook names no region.</summary>
    public required string? SocialLocale { get; init; }

    /// <summary>The absolute address of the page.</summary>
    public required string Canonical { get; init; }

    public required string HomeHref { get; init; }

    public required string SafetyHref { get; init; }

    /// <summary>Addresses of the style sheets in <c>templates/assets</c> and of those in its folder <c>pages</c> that are named after a
    /// class of this page.</summary>
    public required ImmutableArray<string> Stylesheets { get; init; }

    /// <summary>Addresses of the style sheets in <c>templates/assets/paper</c>, found in the same way.</summary>
    public required ImmutableArray<string> PaperStylesheets { get; init; }

    /// <summary>Addresses of the scripts, found in the same way.</summary>
    public required ImmutableArray<string> Scripts { get; init; }

    /// <summary>Addresses of the style sheets in <c>templates/assets/later</c>, for scripts to load when they are needed.</summary>
    public required ImmutableArray<string> LaterStylesheets { get; init; }

    /// <summary>Address of the script that search loads when a reader first uses it.</summary>
    public required string SearchIndex { get; init; }

    /// <summary>The page of all pages: where the link to search leads without scripts.</summary>
    public required string ContentsHref { get; init; }

    public required string Icon { get; init; }

    /// <summary>Says what sort of page it is, for the stylesheet.</summary>
    public required string BodyClass { get; init; }

    public required ImmutableArray<MenuItem> Menu { get; init; }

    /// <summary>The pages above this one, from home downwards; without the page itself.</summary>
    public required ImmutableArray<LinkView> Breadcrumbs { get; init; }

    public required EmergencyView Emergency { get; init; }

    public required FooterView Footer { get; init; }
}

/// <summary>A link of the menu.</summary>
/// <param name="Current">Whether it leads to the page it stands on.</param>
internal sealed record MenuItem(string Title, string Href, bool Current);

/// <summary>A link with its words.</summary>
internal sealed record LinkView(string Title, string Href);

/// <summary>Whom to call, by how soon help is needed.</summary>
internal sealed record EmergencyView(ContactView Immediate, ContactView Urgent, ContactView Routine);

/// <summary>Whom to call and when.</summary>
internal sealed record ContactView(string Call, string When);

/// <summary>What stands at the foot of every page.</summary>
internal sealed record FooterView
{
    public required string Version { get; init; }

    public required string Licence { get; init; }

    /// <summary>Whom the handbook is written for.</summary>
    public required string Audience { get; init; }

    public required DateView Updated { get; init; }

    /// <summary>Null when no article with a review stands on the page.</summary>
    public required StatusView? Status { get; init; }

    public required ImmutableArray<LinkView> Links { get; init; }
}

/// <summary>A date in words ("22 November 2026") and as machines read it ("2026-11-22").</summary>
internal sealed record DateView(string Words, string Iso);

/// <summary>How far an article has come.</summary>
/// <param name="Mark">One word: <c>draft</c>, <c>reviewed</c> or <c>retired</c>.</param>
/// <param name="Words">The same as a sentence, with reviewer and dates.</param>
internal sealed record StatusView(string Mark, string Words);
