using System.Text;

namespace Handbook.Templating.Functions;

/// <summary>Takes the tags out of markup: comments too, and scripts and style sheets with all that is in them.</summary>
internal static class TagStripping
{
    private static readonly string[] Unread = ["script", "style"];

    public static string Strip(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var endless = new HashSet<string>();
        var position = 0;
        while (position < markup.Length)
        {
            var start = markup.IndexOf('<', position);
            var end = start < 0 ? -1 : EndOfTag(markup, start);
            if (end < 0)
            {
                return text.Append(markup, position, markup.Length - position).ToString();
            }

            text.Append(markup, position, start - position);
            position = EndOfUnread(markup, (start, end), endless);
        }

        return text.ToString();
    }

    /// <summary>Behind the tag or comment; -1 if it never ends. A '>' in quotes ends no tag, unless the quotes never end.</summary>
    private static int EndOfTag(string markup, int start)
    {
        if (string.CompareOrdinal(markup, start, "<!--", 0, 4) == 0)
        {
            return Behind(markup, "-->", start);
        }

        var quote = '\0';
        for (var at = start + 1; at < markup.Length; at++)
        {
            var sign = markup[at];
            if (quote == '\0' && sign == '>')
            {
                return at + 1;
            }

            quote = sign is not ('"' or '\'') || (quote != '\0' && quote != sign) ? quote : quote == sign ? '\0' : sign;
        }

        return Behind(markup, ">", start);
    }

    /// <summary>What is in scripts and style sheets is for no reader. One that never ends is looked for once.</summary>
    private static int EndOfUnread(string markup, (int Start, int End) tag, HashSet<string> endless)
    {
        foreach (var name in Unread)
        {
            var behind = tag.Start + 1 + name.Length;
            if (string.Compare(markup, tag.Start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0
                || behind >= markup.Length || char.IsAsciiLetterOrDigit(markup[behind]) || endless.Contains(name))
            {
                continue;
            }

            var closing = markup.IndexOf($"</{name}", tag.End, StringComparison.OrdinalIgnoreCase);
            var end = closing < 0 ? -1 : Behind(markup, ">", closing);
            if (end >= 0)
            {
                return end;
            }

            endless.Add(name);
        }

        return tag.End;
    }

    private static int Behind(string markup, string sign, int from) =>
        markup.IndexOf(sign, from, StringComparison.Ordinal) is var at && at < 0 ? -1 : at + sign.Length;
}
