using AngleSharp.Dom;

namespace Handbook.Checking;

/// <summary>The parts of a page that an element or text stands in, as far as something must be shown there.</summary>
[Flags]
internal enum PageParts
{
    None = 0,
    Body = 1,
    Main = 2,
    Safety = 4,
    Care = 8,
    Follow = 16,
}

/// <summary>Says where the parts of a page begin.</summary>
internal static class PagePartsReading
{
    /// <summary>The parts inside of an element.</summary>
    public static PageParts Inside(IElement element, PageParts outside) => element.LocalName switch
    {
        "body" => PageParts.Body | ByAttributes(element),
        _ when !outside.HasFlag(PageParts.Body) => PageParts.None,

        // That of a drawing; that of the page stands outside of its body.
        "title" or "desc" => PageParts.None,
        "main" => outside | PageParts.Main | ByAttributes(element),
        _ => element.Attributes.Length == 0 ? outside : outside | ByAttributes(element),
    };

    private static PageParts ByAttributes(IElement element) =>
        (element.HasAttribute("data-safety") ? PageParts.Safety : PageParts.None)
        | (element.HasAttribute("data-care") ? PageParts.Care : PageParts.None)
        | (element.HasAttribute("data-hold") ? PageParts.Follow : PageParts.None);
}
