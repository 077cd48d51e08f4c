namespace Handbook.Tests.Markup;

/// <summary>What the HTML standard says of the elements that a handbook may use; an element that is not here needs a line first.</summary>
internal static class HtmlFacts
{
    /// <summary>Allowed on every element; besides, <c>data-*</c> and <c>aria-*</c> are.</summary>
    public static readonly HashSet<string> GlobalAttributes =
        Words("class dir hidden id inert lang popover role spellcheck tabindex title translate");

    /// <summary>The attributes of each element beyond the global ones; obsolete elements and attributes are in no line.</summary>
    public static readonly Dictionary<string, HashSet<string>> Attributes = new(StringComparer.Ordinal)
    {
        ["a"] = Words("href download hreflang rel target type referrerpolicy"),
        ["button"] = Words("type disabled name value popovertarget popovertargetaction command commandfor"),
        ["col"] = Words("span"),
        ["colgroup"] = Words("span"),
        ["data"] = Words("value"),
        ["details"] = Words("open name"),
        ["dialog"] = Words("open closedby"),
        ["html"] = Words(""),
        ["img"] = Words("src alt width height srcset sizes loading decoding fetchpriority"),
        ["input"] = Words("type name value placeholder autocomplete checked disabled list min max step maxlength readonly required enterkeyhint autocapitalize"),
        ["label"] = Words("for"),
        ["li"] = Words("value"),
        ["link"] = Words("rel href media type sizes as hreflang"),
        ["meta"] = Words("name content charset http-equiv media property"),
        ["ol"] = Words("start reversed type"),
        ["output"] = Words("for name"),
        ["q"] = Words("cite"),
        ["blockquote"] = Words("cite"),
        ["script"] = Words("src defer type"),
        ["select"] = Words("name disabled required"),
        ["option"] = Words("value selected disabled label"),
        ["fieldset"] = Words("disabled name"),
        ["form"] = Words("autocomplete name novalidate"),
        ["td"] = Words("colspan rowspan headers"),
        ["th"] = Words("colspan rowspan headers scope abbr"),
        ["time"] = Words("datetime"),
        ["progress"] = Words("value max"),
    };

    /// <summary>Elements with global attributes only.</summary>
    public static readonly HashSet<string> Plain = Words(
        "abbr address article aside b bdi body br caption cite code dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 "
        + "head header hgroup hr i ins kbd legend main mark menu nav noscript p pre s samp search section small span strong sub summary sup "
        + "table tbody tfoot thead title tr ul var wbr");

    /// <summary>Hold phrasing content: text and elements within a line, and nothing else.</summary>
    public static readonly HashSet<string> HoldPhrasing = Words(
        "abbr b bdi button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label mark output p pre q s samp small span strong sub summary sup time var");

    /// <summary>What stands on lines of its own and so in no element of <see cref="HoldPhrasing"/>.</summary>
    public static readonly HashSet<string> Blocks = Words(
        "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul");

    /// <summary>The parents that an element must have one of.</summary>
    public static readonly Dictionary<string, HashSet<string>> Parents = new(StringComparer.Ordinal)
    {
        ["li"] = Words("ul ol menu"),
        ["dt"] = Words("dl div"),
        ["dd"] = Words("dl div"),
        ["summary"] = Words("details"),
        ["figcaption"] = Words("figure"),
        ["legend"] = Words("fieldset"),
        ["caption"] = Words("table"),
        ["thead"] = Words("table"),
        ["tbody"] = Words("table"),
        ["tfoot"] = Words("table"),
        ["tr"] = Words("thead tbody tfoot"),
        ["td"] = Words("tr"),
        ["th"] = Words("tr"),
        ["main"] = Words("body"),
        ["option"] = Words("select optgroup datalist"),
    };

    /// <summary>The only children that an element may have.</summary>
    public static readonly Dictionary<string, HashSet<string>> Children = new(StringComparer.Ordinal)
    {
        ["ul"] = Words("li script template"),
        ["ol"] = Words("li script template"),
        ["menu"] = Words("li script template"),
        ["dl"] = Words("dt dd div script template"),
        ["table"] = Words("caption colgroup thead tbody tfoot"),
        ["thead"] = Words("tr"),
        ["tbody"] = Words("tr"),
        ["tr"] = Words("td th"),
    };

    private static HashSet<string> Words(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
