using Handbook.Text;

namespace Handbook.Prose.Syntax;

/// <summary>An address as Markdig gives it (entities and escapes decoded), taken apart the way a browser would.</summary>
internal sealed record Address(AddressKind Kind, string Scheme, string Path, string? Fragment)
{
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public static Address Parse(string? url)
    {
        var text = (url ?? string.Empty).Trim();
        var seen = AddressScheme.Seen(text);
        if (seen.Length == 0)
        {
            return new Address(AddressKind.Empty, string.Empty, string.Empty, null);
        }

        var scheme = AddressScheme.Of(seen);
        var (path, fragment) = Split(text);
        return new Address(KindOf(seen, text, scheme, path), scheme, path, fragment);
    }

    private static AddressKind KindOf(string seen, string text, string scheme, string path)
    {
        if (!AddressScheme.IsHarmless(scheme))
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

    private static (string Path, string? Fragment) Split(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? (Uri.UnescapeDataString(text), null)
            : (Uri.UnescapeDataString(text[..hash]), Uri.UnescapeDataString(text[(hash + 1)..]));
    }
}
