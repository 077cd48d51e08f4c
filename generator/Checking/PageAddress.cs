namespace Handbook.Checking;

/// <summary>An address taken apart as browsers do: scheme, path and fragment. The query changes no file and is dropped.</summary>
internal sealed record PageAddress(string? Scheme, string Path, string? Fragment)
{
    public const string StartPage = "index.html";

    public static PageAddress Parse(string written)
    {
        var address = Cleaned(written);
        var (beforeFragment, fragment) = CutAt(address, '#');
        var (path, _) = CutAt(beforeFragment, '?');
        return new PageAddress(SchemeOf(path), path, fragment);
    }

    /// <summary>The address without what browsers strip: spaces and controls at its ends, line breaks and tabs within.</summary>
    public static string Cleaned(string written)
    {
        var start = 0;
        var end = written.Length;
        while (start < end && written[start] <= ' ')
        {
            start++;
        }

        while (end > start && written[end - 1] <= ' ')
        {
            end--;
        }

        return string.Concat(written[start..end].Where(c => c is not ('\t' or '\r' or '\n')));
    }

    /// <summary>What of a cleaned address stands behind the site's own; null when it does not begin so.</summary>
    /// <param name="baseUrl">Ends with a slash; empty when it is not known.</param>
    public static string? BelowBase(string address, string baseUrl) =>
        baseUrl.Length > 0 && (address.StartsWith(baseUrl, StringComparison.Ordinal) || address == baseUrl.TrimEnd('/')) ? address[Math.Min(baseUrl.Length, address.Length)..] : null;

    /// <summary>The page that servers show for a folder, from the site's root.</summary>
    public static string StartPageOf(string folder) => folder.Length == 0 ? StartPage : $"{folder}/{StartPage}";

    public bool BeginsWithSlash => Path.Length > 0 && IsSlash(Path[0]);

    public bool BeginsWithTwoSlashes => BeginsWithSlash && Path.Length > 1 && IsSlash(Path[1]);

    /// <summary>The path from the root of the site, seen from a page; null when it climbs out.</summary>
    public string? FromRoot(string page)
    {
        if (Path.Length == 0)
        {
            return page;
        }

        var segments = page.Split('/')[..^1].ToList();
        foreach (var segment in Path.Split('/').Select(Uri.UnescapeDataString))
        {
            if (segment == ".." && segments.Count == 0)
            {
                return null;
            }

            Step(segments, segment);
        }

        return string.Join('/', segments);
    }

    /// <summary>Whether the path says itself that it names a folder: it ends with a slash or dots.</summary>
    public bool NamesFolder => Path.Length > 0 && Uri.UnescapeDataString(Path.Split('/')[^1]) is "" or "." or "..";

    // The last segment of "x/" is empty, and so is none.
    private static void Step(List<string> segments, string segment)
    {
        if (segment == "..")
        {
            segments.RemoveAt(segments.Count - 1);
        }
        else if (segment is not ("" or "."))
        {
            segments.Add(segment);
        }
    }

    private static string? SchemeOf(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        var isScheme = colon > 0
            && char.IsAsciiLetter(path[0])
            && path[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
        return isScheme ? path[..colon].ToLowerInvariant() : null;
    }

    private static (string Before, string? After) CutAt(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }

    private static bool IsSlash(char c) => c is '/' or '\\';
}
