using System.Text;

namespace Handbook.Templating;

/// <summary>
/// Leaves comments that have a line of their own out of a script, and nothing else, because only a parser of the whole language
/// could do more without doing harm. Text between backquotes is not touched, even if a line of it looks like a comment.
/// </summary>
internal static class CompactScript
{
    /// <summary>
    /// A file of a script as a block, so that what it declares with <c>const</c>, <c>let</c> and <c>class</c> is its own: browsers refuse a script
    /// that declares a name a second time, and with it all that stands in the same file.
    /// </summary>
    public static byte[] Block(byte[] script) => [.. "{\n"u8, .. script, .. "\n}"u8];

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
