namespace Handbook.Prose;

/// <summary>Prose as plain words, for search and for counting.</summary>
internal static class ProseText
{
    /// <summary>The words of a section without its heading, or with null those of the whole document.</summary>
    public static string Plain(ProseDocument d, ProseSection? s) => d.Place.File.Text[(s is null ? d.Place.Span.Start : s.Heading.Place.Span.End)..];
}
