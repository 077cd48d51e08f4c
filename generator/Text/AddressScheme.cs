namespace Handbook.Text;

/// <summary>The scheme of an address, as a browser would find it, and whether readers may be led there.</summary>
internal static class AddressScheme
{
    // In front of the first of these stands a scheme, if that first one is a colon.
    private static readonly char[] Ends = [':', '/', '\\', '?', '#'];

    /// <summary>Browsers drop control characters and blanks and look at the rest: "java&amp;#10;script:" is a script.</summary>
    public static string Seen(string address) => string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));

    /// <summary>
    /// The scheme in small letters; empty for an address without one. Any colon in the first segment ends one, even behind characters that no scheme may
    /// have: such an address is never meant as a file.
    /// </summary>
    public static string Of(string seen)
    {
        var end = seen.IndexOfAny(Ends);
        return end >= 0 && seen[end] == ':' ? seen[..end].ToLowerInvariant() + (end == 0 ? ":" : string.Empty) : string.Empty;
    }

    /// <summary>Whether browsers run what follows the scheme, or show it as a page of the site.</summary>
    public static bool IsProgram(string scheme) => scheme is "javascript" or "vbscript" or "data";

    /// <summary>Whether an address with the scheme leads to a page, a mail program or a telephone, and never runs as a program.</summary>
    public static bool IsHarmless(string scheme) => scheme is "" or "http" or "https" or "mailto" or "tel";
}
