using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Handbook.Checking;

/// <summary>Says what in the markup hides an element, or what it holds, from readers. Style sheets are not looked at.</summary>
internal static class Visibility
{
    // Their content is no part of the page, or only shown in place of something that fails.
    private static readonly FrozenSet<string> Unshown = FrozenSet.Create(
        StringComparer.Ordinal,
        "noscript", "script", "style", "template", "datalist", "audio", "canvas", "iframe", "object", "video");

    /// <summary>What hides the element together with all that it holds; null when nothing does.</summary>
    public static string? Hides(IElement element)
    {
        if (Unshown.Contains(element.LocalName))
        {
            return element.LocalName;
        }

        if (element.LocalName == "dialog" && !element.HasAttribute("open"))
        {
            return "dialog";
        }

        // Most elements have no attribute that matters, and each lookup walks the list.
        return element.Attributes.Length == 0 ? null : HidingAttribute(element);
    }

    /// <summary>Whether a closed details element shows nothing of this child of it.</summary>
    public static bool IsFoldedAway(IElement child) =>
        child.ParentElement is { LocalName: "details" } details
        && !details.HasAttribute("open")
        && details.Children.FirstOrDefault(c => c.LocalName == "summary") != child;

    private static string? HidingAttribute(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return "hidden";
        }

        if (element.HasAttribute("popover"))
        {
            return "popover";
        }

        if (string.Equals(element.GetAttribute("aria-hidden")?.Trim(), "true", StringComparison.OrdinalIgnoreCase))
        {
            return "aria-hidden";
        }

        return element.GetAttribute("style") is { } style && HidesByStyle(style) ? "style" : null;
    }

    private static bool HidesByStyle(string style)
    {
        var dense = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return dense.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || dense.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || dense.Contains("visibility:collapse", StringComparison.OrdinalIgnoreCase);
    }
}
