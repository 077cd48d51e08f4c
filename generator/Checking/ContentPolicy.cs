namespace Handbook.Checking;

/// <summary>A Content-Security-Policy, as far as a page without a server can break it.</summary>
internal sealed class ContentPolicy
{
    private readonly Dictionary<string, string[]> sources = new(StringComparer.OrdinalIgnoreCase);

    public static ContentPolicy Parse(string written)
    {
        var policy = new ContentPolicy();
        foreach (var words in written.Split(';').Select(Addresses.Words).Where(words => words.Length > 0))
        {
            // Of two directives with one name, browsers take the first.
            policy.sources.TryAdd(words[0], words[1..]);
        }

        return policy;
    }

    /// <summary>The directive that keeps styles or scripts out of the page itself; null when they are allowed, or might be.</summary>
    /// <param name="directive">Such as <c>style-src-attr</c>.</param>
    public string? BlocksInline(string directive)
    {
        if (Find(directive, directive[..directive.LastIndexOf('-')]) is not { } name)
        {
            return null;
        }

        // What a nonce or hash allows is not worked out.
        var isSure = !sources[name].Any(s => s.StartsWith("'nonce-", StringComparison.Ordinal) || s.StartsWith("'sha", StringComparison.Ordinal));
        return isSure && !Allows(name, "'unsafe-inline'") ? name : null;
    }

    /// <summary>The directive that keeps addresses with the scheme <c>data</c> from being loaded; null when they are allowed.</summary>
    /// <param name="directive">Such as <c>img-src</c>.</param>
    public string? BlocksData(string directive) => Find(directive) is { } name && !Allows(name, "data:") ? name : null;

    private string? Find(params string[] directives) => directives.Append("default-src").FirstOrDefault(sources.ContainsKey);

    private bool Allows(string directive, string source) => sources[directive].Contains(source, StringComparer.OrdinalIgnoreCase);
}
