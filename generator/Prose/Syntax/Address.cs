namespace Handbook.Prose.Syntax;

/// <summary>An address as Markdig gives it (entities and escapes decoded), taken apart the way a browser would.</summary>
internal sealed record Address(AddressKind Kind, string Scheme, string Path, string? Fragment)
{
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public static Address Parse(string? url)
    {
        var text = (url ?? string.Empty).Trim();
        // Browsers drop control characters and look at the rest: "java&#10;script:" is a script.
        var seen = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        if (seen.Length == 0)
        {
            return new Address(AddressKind.Empty, string.Empty, string.Empty, null);
        }

        var scheme = SchemeOf(seen);
        var (path, fragment) = Split(text);
        return new Address(KindOf(seen, text, scheme, path), scheme, path, fragment);
    }

    private static AddressKind KindOf(string seen, string text, string scheme, string path)
    {
        if (scheme is not ("" or "http" or "https" or "mailto" or "tel"))
        {
            return AddressKind.ForbiddenScheme;
        }

        if (text.Any(char.IsControl) || path.Any(char.IsControl))
        {
            return AddressKind.Malformed;
        }

        if (scheme.Length == 0)
        {
            return seen[0] is '/' or '\\' || path is ['/' or '\\', ..] ? AddressKind.Absolute : AddressKind.Relative;
        }

        if (scheme is "mailto" or "tel")
        {
            return seen.Length > scheme.Length + 1 ? AddressKind.Contact : AddressKind.Malformed;
        }

        return HasHost(text, scheme) ? AddressKind.External : AddressKind.Malformed;
    }

    private static bool HasHost(string text, string scheme) =>
        text.AsSpan(scheme.Length).StartsWith("://", StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0;

    // Any colon in the first segment, even behind characters that no scheme may have: such an address is never meant as a file.
    private static string SchemeOf(string seen)
    {
        var end = seen.IndexOfAny([':', '/', '\\', '?', '#']);
        return end >= 0 && seen[end] == ':' ? seen[..end].ToLowerInvariant() + (end == 0 ? ":" : string.Empty) : string.Empty;
    }

    private static (string Path, string? Fragment) Split(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? (Uri.UnescapeDataString(text), null)
            : (Uri.UnescapeDataString(text[..hash]), Uri.UnescapeDataString(text[(hash + 1)..]));
    }
}
