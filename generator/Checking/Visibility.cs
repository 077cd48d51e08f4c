using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;

namespace Handbook.Checking;

/// <summary>Says what in the markup hides an element, or what it holds, from readers. Style sheets are not looked at.</summary>
internal static class Visibility
{
    /// <summary>The cause by which a closed details element hides; readers and scripts open it.</summary>
    public const string Folded = "details";

    // Their content is no part of the page, or only shown in place of something that fails, or one of many to choose from.
    private static readonly FrozenSet<string> Unshown = FrozenSet.Create(
        StringComparer.Ordinal,
        "noscript", "noframes", "noembed", "script", "style", "template", "datalist", "select", "audio", "canvas", "iframe", "object", "video", "progress", "meter",
        "rp", "defs", "symbol", "metadata", "clipPath", "mask");

    private static readonly char[] LettersOfUnits = [.. "%abcdefghijklmnopqrstuvwxyz"];

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
        child.ParentElement is { } details
        && FoldsAwayText(details)
        && details.Children.FirstOrDefault(c => c.LocalName == "summary") != child;

    /// <summary>Whether an element is a closed details element, which shows none of the text that stands in it alone.</summary>
    public static bool FoldsAwayText(IElement element) => element.LocalName == Folded && !element.HasAttribute("open");

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

        if (element.HasAttribute("inert"))
        {
            return "inert";
        }

        if (string.Equals(element.GetAttribute("aria-hidden")?.Trim(), "true", StringComparison.OrdinalIgnoreCase))
        {
            return "aria-hidden";
        }

        return element.GetAttribute("style") is { } style && HidesByStyle(style) ? "style" : null;
    }

    private static bool HidesByStyle(string style) => style
        .Split(';')
        .Select(declaration => string.Concat(declaration.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant().Replace("!important", string.Empty, StringComparison.Ordinal).Split(':', 2))
        .Any(parts => parts is [var property, var value] && Hides(property, value));

    private static bool Hides(string property, string value) => property switch
    {
        "display" => value == "none",
        "visibility" => value is "hidden" or "collapse",
        "content-visibility" => value == "hidden",
        "opacity" or "font-size" => double.TryParse(value.TrimEnd(LettersOfUnits), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0,
        _ => false,
    };
}
