using System.Text;
using System.Text.RegularExpressions;

namespace Handbook.Templating.Functions;

/// <summary>
/// The list of the sections of a page, read from the markup that makes it, so that no second list can fall behind: a link for each
/// level-2 heading with an id, in order. Marks that are hidden from those who listen are left out.
/// </summary>
internal static partial class Outline
{
    /// <summary>Null, which counts as false, for a text without markup and for fewer headings than asked for.</summary>
    public static object? Of(Call call)
    {
        if (call.Values[0] is not Html markup)
        {
            return null;
        }

        var headings = Heading().Matches(markup.ToString());
        if (headings.Count == 0 || headings.Count < call.Whole(1))
        {
            return null;
        }

        var list = new StringBuilder("<ol>\n");
        foreach (Match heading in headings)
        {
            // Id and words are markup already: what is escaped in the heading stays escaped here.
            var words = TagStripping.Strip(HiddenMark().Replace(heading.Groups["words"].Value, string.Empty)).Trim();
            list.Append("<li><a href=\"#").Append(heading.Groups["id"].Value).Append("\">").Append(words).Append("</a></li>\n");
        }

        return new Html(list.Append("</ol>").ToString());
    }

    [GeneratedRegex("<h2 id=\"(?<id>[^\"]+)\"[^>]*>(?<words>.*?)</h2>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("<span [^>]*aria-hidden=\"true\"[^>]*>[^<]*</span>")]
    private static partial Regex HiddenMark();
}
