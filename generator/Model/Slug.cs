using System.Text.RegularExpressions;

namespace Handbook.Model;

/// <summary>A permanent name: lower-case letters and digits with single hyphens between them, such as <c>psoas-major</c>.</summary>
internal sealed partial record Slug
{
    private Slug(string text) => Text = text;

    public string Text { get; }

    public static Slug? TryParse(string text) => Pattern().IsMatch(text) ? new Slug(text) : null;

    public override string ToString() => Text;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
