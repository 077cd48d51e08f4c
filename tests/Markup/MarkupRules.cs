using AngleSharp.Dom;

namespace Handbook.Tests.Markup;

/// <summary>What is wrong with the markup of one page by the HTML standard, a line each.</summary>
internal static class MarkupRules
{
    private const string Interactive = "a[href], button, input, select, textarea, label, details, summary";

    private const string NamesIds = "aria-labelledby aria-describedby aria-controls aria-details aria-owns aria-activedescendant for popovertarget commandfor headers list";

    private static readonly Func<IDocument, IEnumerable<string>>[] All = [Head, Ids, References, Elements, Nesting, Interaction, Headings, Lists, Tables, Names];

    public static IEnumerable<string> Broken(IDocument page) => All.SelectMany(rule => rule(page));

    private static IEnumerable<string> Head(IDocument page)
    {
        string[] needed =
        [
            "html[lang]", "head > title", "head > meta[charset]", "head > meta[name=viewport][content]", "head > meta[name=description][content]",
            "head > meta[http-equiv=Content-Security-Policy][content]", "body > main",
        ];
        return needed.Where(selector => page.QuerySelectorAll(selector).Length != 1).Select(selector => $"not exactly one {selector}")
            .Concat(page.QuerySelectorAll("meta[name=description]").Where(m => string.IsNullOrWhiteSpace(m.GetAttribute("content"))).Select(_ => "empty description"))
            .Concat(page.Doctype?.Name == "html" ? [] : ["no doctype"]);
    }

    private static IEnumerable<string> Ids(IDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key) || same.Key.Any(char.IsWhiteSpace))
            .Select(same => $"id '{same.Key}' is empty, has a space, or is given {same.Count()} times");

    private static IEnumerable<string> References(IDocument page) =>
        from attribute in NamesIds.Split(' ')
        from element in page.QuerySelectorAll($"[{attribute}]")
        from id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where page.GetElementById(id) is null
        select $"{Shown(element)}: {attribute} names '{id}', which is no id of the page";

    private static IEnumerable<string> Elements(IDocument page)
    {
        foreach (var element in page.All.Where(e => e.NamespaceUri == NamespaceNames.HtmlUri))
        {
            HashSet<string> own = [];
            if (!HtmlFacts.Attributes.TryGetValue(element.LocalName, out own!) && !HtmlFacts.Plain.Contains(element.LocalName))
            {
                yield return $"element {Shown(element)} is obsolete or unknown";
            }

            foreach (var attribute in element.Attributes.Select(a => a.Name).Where(name => !IsKnown(name, own)))
            {
                yield return $"{Shown(element)}: attribute '{attribute}' is obsolete, unknown, or inline style or script";
            }
        }

        foreach (var element in page.QuerySelectorAll("style, script:not([src]):not([type='application/ld+json']), svg [style], svg style, svg script"))
        {
            yield return $"{Shown(element)}: inline style or script";
        }
    }

    private static bool IsKnown(string attribute, HashSet<string>? own) =>
        HtmlFacts.GlobalAttributes.Contains(attribute) || own?.Contains(attribute) == true
        || attribute.StartsWith("data-", StringComparison.Ordinal) || attribute.StartsWith("aria-", StringComparison.Ordinal);

    private static IEnumerable<string> Nesting(IDocument page)
    {
        foreach (var element in page.Body!.QuerySelectorAll("*").Where(e => e.NamespaceUri == NamespaceNames.HtmlUri))
        {
            var parent = element.ParentElement!;
            // A heading may be the whole summary of a details element.
            if (HtmlFacts.Blocks.Contains(element.LocalName) && HtmlFacts.HoldPhrasing.Contains(parent.LocalName)
                && !(parent.LocalName == "summary" && element.LocalName[0] == 'h'))
            {
                yield return $"{Shown(element)} in {Shown(parent)}, which holds text only";
            }

            if (HtmlFacts.Parents.TryGetValue(element.LocalName, out var parents) && !parents.Contains(parent.LocalName))
            {
                yield return $"{Shown(element)} in {Shown(parent)}";
            }

            if (HtmlFacts.Children.TryGetValue(parent.LocalName, out var children) && !children.Contains(element.LocalName))
            {
                yield return $"{Shown(element)} in {Shown(parent)}";
            }
        }
    }

    private static IEnumerable<string> Interaction(IDocument page) =>
        from outer in page.QuerySelectorAll("a, button, label, summary")
        from inner in outer.QuerySelectorAll(Interactive + ", [tabindex]")
        where !(outer.LocalName == "label" && inner.Matches("input, select, textarea")) && !(outer.LocalName == "summary" && inner.LocalName == "a")
        select $"{Shown(inner)} in {Shown(outer)}: both are for clicking";

    private static IEnumerable<string> Headings(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
            {
                yield return $"{Shown(heading)} '{heading.TextContent.Trim()}' follows a heading of level {before}";
            }

            before = level;
        }

        if (page.QuerySelectorAll("h1").Length != 1)
        {
            yield return "not exactly one h1";
        }
    }

    private static IEnumerable<string> Lists(IDocument page)
    {
        var empty = page.QuerySelectorAll("ul, ol, dl").Where(l => l.Children.Length == 0).Select(l => $"{Shown(l)} is empty");
        // A group of a dl is one or more dt and then one or more dd, in the dl itself or each in a div.
        var groups = page.QuerySelectorAll("dl").SelectMany(l => l.Children.Any(c => c.LocalName == "div") ? l.Children.ToArray() : [l]);
        var uneven = groups.Where(g => !IsGroup(string.Concat(g.Children.Select(c => c.LocalName[^1])))).Select(g => $"{Shown(g)} is no dt and dd in turn");
        return empty.Concat(uneven);
    }

    private static bool IsGroup(string terms) => terms.StartsWith('t') && terms.EndsWith('d') && terms.All(c => c is 't' or 'd');

    private static IEnumerable<string> Tables(IDocument page) =>
        page.QuerySelectorAll("table").Where(t => t.QuerySelector("th") is null || t.QuerySelectorAll("tr").Select(Width).Distinct().Count() > 1)
            .Select(t => $"{Shown(t)} has no th, or rows of different width")
            .Concat(page.QuerySelectorAll("th:not([scope])").Select(th => $"{Shown(th)} has no scope"));

    // Rows that a cell reaches into from above are beyond this; no handbook table has any.
    private static int Width(IElement row) => row.Children.Sum(c => int.TryParse(c.GetAttribute("colspan"), out var span) ? span : 1);

    private static IEnumerable<string> Names(IDocument page) =>
        page.QuerySelectorAll("img:not([alt])").Select(e => $"{Shown(e)} has no alt")
            .Concat(page.QuerySelectorAll("a[href], button, summary").Where(e => Named(e).Length == 0).Select(e => $"{Shown(e)} has no name"))
            .Concat(page.QuerySelectorAll("a:not([href])").Where(e => e.NamespaceUri == NamespaceNames.HtmlUri).Select(e => $"{Shown(e)} leads nowhere"))
            .Concat(page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(e => !IsLabelled(page, e)).Select(e => $"{Shown(e)} has no label"))
            .Concat(page.QuerySelectorAll("nav, aside, dialog").Where(e => !e.HasAttribute("aria-label") && !e.HasAttribute("aria-labelledby")).Select(e => $"{Shown(e)} has no name"))
            .Concat(page.QuerySelectorAll("svg:not(svg svg)").Where(e => !IsDescribed(e)).Select(e => $"{Shown(e)} is neither named nor hidden from screen readers"));

    private static bool IsLabelled(IDocument page, IElement control) =>
        control.HasAttribute("aria-label") || control.HasAttribute("aria-labelledby") || control.Closest("label") is not null
        || page.QuerySelectorAll("label[for]").Any(l => l.GetAttribute("for") == control.Id);

    private static bool IsDescribed(IElement picture) =>
        picture.Closest("[aria-hidden=true]") is not null || picture.HasAttribute("aria-label") || picture.HasAttribute("aria-labelledby")
        || picture.Children.Any(c => c.LocalName == "title" && c.TextContent.Trim().Length > 0);

    private static string Named(IElement element) =>
        (element.GetAttribute("aria-label") + element.GetAttribute("aria-labelledby") + element.TextContent
            + string.Concat(element.QuerySelectorAll("img[alt]").Select(i => i.GetAttribute("alt")))).Trim();

    private static string Shown(IElement element) =>
        element.LocalName + (element.Id is { Length: > 0 } id ? "#" + id : element.ClassName is { Length: > 0 } name ? "." + name.Replace(' ', '.') : string.Empty);
}
