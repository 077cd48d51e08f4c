using System.Collections.Frozen;

namespace Handbook.Checking;

/// <summary>The attributes that facts are taken from; the parser drops all others.</summary>
internal static class InspectedAttributes
{
    /// <summary>Their values are ids of the same page, separated by white space.</summary>
    public static readonly FrozenSet<string> IdReferences = FrozenSet.Create(
        StringComparer.Ordinal,
        "for", "form", "headers", "list", "popovertarget", "commandfor",
        "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage", "aria-flowto",
        "aria-labelledby", "aria-owns");

    /// <summary>Their values may hold url(...).</summary>
    public static readonly FrozenSet<string> WithUrlFunction = FrozenSet.Create(
        StringComparer.Ordinal,
        "style", "fill", "stroke", "clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end", "cursor");

    // "encoding" decides how MathML is parsed; the rest is read by PageWalk, Addresses and Visibility.
    private static readonly FrozenSet<string> All = IdReferences.Union(WithUrlFunction).Union(
    [
        "href", "xlink:href", "src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "cite", "ping", "content",
        "http-equiv", "rel", "usemap", "id", "name", "alt", "lang", "type", "title", "encoding",
        "hidden", "inert", "open", "popover", "aria-hidden", "aria-label", "data-safety", "data-care", "data-steps", "data-hold", "data-ungraded",
    ]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> name) => BySpan.Contains(name) || IsHandler(name);

    /// <summary>Whether its value is a script that an event runs.</summary>
    public static bool IsHandler(ReadOnlySpan<char> name) => name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
}
