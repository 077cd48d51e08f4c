namespace Handbook.Checking;

/// <summary>The candidates of a srcset, split as HTML does: an address may hold commas, and those at its end are separators.</summary>
internal static class SourceSet
{
    public static IEnumerable<string> Addresses(string value)
    {
        var at = 0;
        while (true)
        {
            at = SkipWhile(value, at, c => char.IsWhiteSpace(c) || c == ',');
            if (at >= value.Length)
            {
                yield break;
            }

            var end = SkipWhile(value, at, c => !char.IsWhiteSpace(c));
            var address = value[at..end];
            yield return address.TrimEnd(',');
            at = address.EndsWith(',') ? end : EndOfDescriptors(value, end);
        }
    }

    private static int EndOfDescriptors(string value, int from)
    {
        var inParentheses = false;
        return SkipWhile(value, from, c =>
        {
            inParentheses = c switch { '(' => true, ')' => false, _ => inParentheses };
            return inParentheses || c != ',';
        });
    }

    private static int SkipWhile(string value, int at, Func<char, bool> skips)
    {
        while (at < value.Length && skips(value[at]))
        {
            at++;
        }

        return at;
    }
}
