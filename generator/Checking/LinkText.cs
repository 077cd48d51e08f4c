using AngleSharp.Dom;

namespace Handbook.Checking;

/// <summary>Whether a link has anything that can be read out: text, a picture's alt, or a label.</summary>
internal sealed class LinkText(string address, string? hiddenBy)
{
    public string Address => address;

    public bool IsNamed { get; private set; }

    /// <summary>Text hidden within the link names nothing; a link hidden as a whole needs its text for when it shows.</summary>
    public void Read(string text, string? textHiddenBy) =>
        IsNamed |= textHiddenBy == hiddenBy && !string.IsNullOrWhiteSpace(text);

    public void Read(IElement element) =>
        IsNamed |= HasText(element, "aria-label")
            || HasText(element, "aria-labelledby")
            || HasText(element, "title")
            || (element.LocalName is "img" or "area" or "input" && HasText(element, "alt"));

    private static bool HasText(IElement element, string attribute) => !string.IsNullOrWhiteSpace(element.GetAttribute(attribute));
}
