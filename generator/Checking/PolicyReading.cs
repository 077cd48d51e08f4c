using AngleSharp.Dom;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>
/// Finds what browsers leave out of a page because its Content-Security-Policy does not allow it. They say so in their console alone, so whoever
/// looks at the page sees nothing.
/// </summary>
internal sealed class PolicyReading
{
    public const string Images = "img-src";
    public const string Fonts = "font-src";

    private const string StyleElements = "style-src-elem";
    private const string StyleAttributes = "style-src-attr";
    private const string ScriptElements = "script-src-elem";
    private const string ScriptAttributes = "script-src-attr";

    private readonly List<ContentPolicy> policies = [];
    private readonly List<Mistake> mistakes = [];

    public IEnumerable<Mistake> Mistakes => mistakes;

    public bool MayLoadData => policies.TrueForAll(p => p.BlocksData(Images) is null || p.BlocksData(Fonts) is null);

    public void Note(IElement element)
    {
        if (element.LocalName == "meta" && string.Equals(element.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
        {
            policies.Add(ContentPolicy.Parse(element.GetAttribute("content") ?? string.Empty));
        }
        else if (element.LocalName == "style")
        {
            Note("the element <style>", p => p.BlocksInline(StyleElements), "<style", null);
        }
        else if (element.LocalName == "script" && !element.HasAttribute("src") && IsRun(element.GetAttribute("type")))
        {
            Note("a script that stands in the page", p => p.BlocksInline(ScriptElements), "<script>", null);
        }
    }

    public void Note(IElement element, string attribute, string value)
    {
        if (attribute == "style")
        {
            Note($"style=\"{value}\"", p => p.BlocksInline(StyleAttributes), value, attribute);
        }
        else if (InspectedAttributes.IsHandler(attribute))
        {
            Note($"{attribute}=\"{value}\"", p => p.BlocksInline(ScriptAttributes), value, attribute);
        }
        else if (attribute == "src" && element.LocalName == "img" && value.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            Note("a picture whose address begins with data:", p => p.BlocksData(Images), value, attribute);
        }
    }

    private void Note(string blocked, Func<ContentPolicy, string?> by, string written, string? attribute)
    {
        if (policies.Select(by).FirstOrDefault(directive => directive is not null) is { } directive)
        {
            mistakes.Add(new(CheckingWordings.BlockedByPolicy, blocked, directive) { Written = written, Attribute = attribute });
        }
    }

    // A script of another type is data, such as that for search engines.
    private static bool IsRun(string? type) => type?.Trim() is null or ""
        || type.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        || type.Trim().ToLowerInvariant() is "module" or "importmap";
}
