using System.Buffers;
using System.Collections.Frozen;

namespace Handbook.Checking;

/// <summary>
/// Estimates from the tags alone how many elements are open at once, before the parser sees the page:
/// its time grows with the square of the open elements (40,000 take seconds), also where it limits the depth of the tree.
/// </summary>
internal static class OpenTagCount
{
    // Elements without an end tag, and those whose end tag may be left out; they nest only with the help of others.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unpaired = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "rt", "rp", "option", "optgroup", "colgroup", "caption",
        "thead", "tbody", "tfoot", "tr", "td", "th").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:");

    public static bool Exceeds(int limit, ReadOnlySpan<char> html)
    {
        var open = 0;
        while (open <= limit)
        {
            var next = html.IndexOf('<');
            if (next < 0 || next + 1 == html.Length)
            {
                return false;
            }

            html = html[(next + 1)..];
            open = Math.Max(0, open + ChangeBy(html));
        }

        return true;
    }

    /// <param name="tag">What follows a less-than sign.</param>
    private static int ChangeBy(ReadOnlySpan<char> tag)
    {
        var isEnd = tag[0] == '/';
        var name = isEnd ? tag[1..] : tag;
        var length = name.IndexOfAnyExcept(NameCharacters);
        name = length < 0 ? name : name[..length];
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || Unpaired.Contains(name))
        {
            return 0;
        }

        return isEnd ? -1 : IsSelfClosing(tag) ? 0 : 1;
    }

    private static bool IsSelfClosing(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOf('>');
        return end > 0 && tag[end - 1] == '/';
    }
}
