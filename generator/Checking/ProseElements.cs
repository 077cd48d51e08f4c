using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Handbook.Checking;

/// <summary>Which elements of a page hold the prose that readers read, and which of them end a sentence.</summary>
internal static class ProseElements
{
    // Ways to other pages, things to press or fill in, drawings, and the raised numbers of footnotes.
    private static readonly FrozenSet<string> LeftOut = FrozenSet.Create(StringComparer.Ordinal, "nav", "button", "form", "svg", "math", "sup", "select", "textarea");

    // All others end what went before: a new element of HTML may be a block, but no sentence runs on through it by mistake.
    private static readonly FrozenSet<string> WithinSentence = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "label", "mark", "output", "q", "s", "samp", "small",
        "span", "strong", "sub", "time", "u", "var", "wbr");

    /// <summary>Whether the text of an element counts: within main, and in nothing that is left out.</summary>
    public static bool IsRead(IElement element, bool isReadOutside) => isReadOutside
        ? !LeftOut.Contains(element.LocalName) && !(element.Attributes.Length > 0 && element.HasAttribute("data-ungraded"))
        : element.LocalName == "main";

    public static bool IsBlock(IElement element) => !WithinSentence.Contains(element.LocalName);
}
