using System.Text;

namespace Handbook.Templating;

/// <summary>
/// Leaves comments and needless white space out of a style sheet, because every page waits for it. Nothing else is changed, and
/// strings are not touched.
/// </summary>
internal static class CompactStylesheet
{
    private const string NeedsNoSpace = "{};,";

    public static string Of(string css)
    {
        var compact = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length;)
        {
            if (css[i] is '"' or '\'')
            {
                var end = EndOfString(css, i);
                compact.Append(css, i, end - i);
                i = end;
            }
            else if (char.IsWhiteSpace(css[i]) || IsComment(css, i))
            {
                i = EndOfGap(css, i);
                AppendGap(compact, i < css.Length ? css[i] : ';');
            }
            else
            {
                DropLastSemicolon(compact, css[i]);
                compact.Append(css[i++]);
            }
        }

        return compact.ToString();
    }

    private static bool IsComment(string css, int i) => string.CompareOrdinal(css, i, "/*", 0, 2) == 0;

    private static int EndOfString(string css, int start)
    {
        for (var i = start + 1; i < css.Length; i++)
        {
            if (css[i] == '\\')
            {
                i++;
            }
            else if (css[i] == css[start])
            {
                return i + 1;
            }
        }

        return css.Length;
    }

    private static int EndOfGap(string css, int i)
    {
        while (i < css.Length)
        {
            if (IsComment(css, i))
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 2;
            }
            else if (char.IsWhiteSpace(css[i]))
            {
                i++;
            }
            else
            {
                return i;
            }
        }

        return i;
    }

    private static void AppendGap(StringBuilder compact, char next)
    {
        if (compact.Length > 0 && !NeedsNoSpace.Contains(compact[^1], StringComparison.Ordinal) && !NeedsNoSpace.Contains(next, StringComparison.Ordinal) && !EndsWithColon(compact))
        {
            compact.Append(' ');
        }
    }

    // The colon of a property or pseudo-class, but not one that a backslash makes a letter of a name.
    private static bool EndsWithColon(StringBuilder compact) => compact[^1] == ':' && (compact.Length == 1 || compact[^2] != '\\');

    private static void DropLastSemicolon(StringBuilder compact, char next)
    {
        if (next == '}' && compact.Length > 0 && compact[^1] == ';')
        {
            compact.Length--;
        }
    }
}
