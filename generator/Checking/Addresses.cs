using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Handbook.Checking;

/// <summary>Finds the addresses in the attributes of an element, and when a browser asks for each.</summary>
internal static class Addresses
{
    // Of the relations of a link element, those that make a browser fetch something or connect.
    private static readonly FrozenSet<string> LoadingRelations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "prerender",
        "preconnect", "dns-prefetch");

    private static readonly FrozenSet<string> WithHtmlCite = FrozenSet.Create(StringComparer.Ordinal, "blockquote", "q", "ins", "del");

    public static IEnumerable<PageLink> Of(IElement element, string attribute, string value) => attribute switch
    {
        "href" or "xlink:href" => [new(value, attribute, UseOfHref(element))],
        "src" => [new(value, attribute, element.LocalName == "img" ? LinkUse.LoadImage : LinkUse.Load)],
        "srcset" or "imagesrcset" => SourceSet.Addresses(value).Select(a => new PageLink(a, attribute, LinkUse.Load)),
        "poster" => [new(value, attribute, LinkUse.Load)],
        "data" when element.LocalName == "object" => [new(value, attribute, LinkUse.Load)],
        "ping" => Words(value).Select(a => new PageLink(a, attribute, LinkUse.Load)),
        "action" or "formaction" => [new(value, attribute, LinkUse.Follow)],
        "cite" when WithHtmlCite.Contains(element.LocalName) => [new(value, attribute, LinkUse.Follow)],
        "content" when element.LocalName == "meta" => OfMeta(element, value),
        _ => [],
    };

    /// <summary>The arguments of all url(...) in a value of CSS or of an SVG attribute.</summary>
    public static IEnumerable<string> InUrlFunctions(string value)
    {
        const string Opening = "url(";
        var at = 0;
        while ((at = value.IndexOf(Opening, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            at += Opening.Length;
            var rest = value[at..].TrimStart();
            var end = rest.Length > 0 && rest[0] is '"' or '\'' ? rest.IndexOf(rest[0], 1) : rest.IndexOf(')', StringComparison.Ordinal);
            yield return (end < 0 ? rest : rest[..end]).Trim(' ', '"', '\'');
        }
    }

    public static string[] Words(string value) =>
        value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static LinkUse UseOfHref(IElement element) => element.LocalName switch
    {
        "a" or "area" => LinkUse.Follow,
        "link" => Words(element.GetAttribute("rel") ?? string.Empty).Any(LoadingRelations.Contains) ? LinkUse.Load : LinkUse.Follow,
        _ => LinkUse.Load,
    };

    // Social cards name pages and pictures by their full address; a refresh leads to another page.
    private static IEnumerable<PageLink> OfMeta(IElement meta, string value)
    {
        if (string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            var at = value.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
            return at < 0 ? [] : [new(value[(at + 4)..].Trim(' ', '"', '\''), "content", LinkUse.Follow)];
        }

        var absolute = value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return absolute ? [new(value, "content", LinkUse.Follow)] : [];
    }
}
