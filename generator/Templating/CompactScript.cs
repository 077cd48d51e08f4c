using System.Text;

namespace Handbook.Templating;

/// <summary>
/// Leaves comments that have a line of their own out of a script, and nothing else, because only a parser of the whole language
/// could do more without doing harm. Text between backquotes is not touched, even if a line of it looks like a comment.
/// </summary>
internal static class CompactScript
{
    public static string Of(string script)
    {
        var compact = new StringBuilder(script.Length);
        var quoted = false;
        foreach (var line in script.Split('\n'))
        {
            if (!quoted && line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            compact.Append(line).Append('\n');
            quoted ^= line.Count(c => c == '`') % 2 == 1;
        }

        compact.Length--;
        return compact.ToString();
    }
}
