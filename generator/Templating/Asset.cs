namespace Handbook.Templating;

/// <summary>A file that belongs to the templates and is published beside the pages.</summary>
/// <param name="Name">From the templates folder, with forward slashes: <c>assets/handbook.css</c>.</param>
/// <param name="Path">From the site's root. A style sheet or script directly below <c>assets</c> carries a fingerprint of its
/// bytes, so that browsers may keep it for ever: <c>assets/handbook.1f2e3d4c.css</c>.</param>
internal sealed record Asset(string Name, string Path, byte[] Bytes)
{
    public bool IsStylesheet => IsLinked(".css") && !IsPrintStylesheet;

    public bool IsPrintStylesheet => IsLinked("print.css");

    public bool IsScript => IsLinked(".js");

    private bool IsLinked(string ending) => Name.EndsWith(ending, StringComparison.Ordinal) && Name.Count(c => c == '/') == 1;
}
