using System.Text;
using AngleSharp.Html.Parser;

namespace Handbook.Checking;

/// <summary>Reads the facts of one page from the bytes that will be published. Pages may be inspected on several threads.</summary>
internal static class PageInspector
{
    /// <summary>Deeper pages are a mistake; the walk over the elements is recursive and must end before the stack does.</summary>
    public const int DeepestLevel = 256;

    // Well above the deepest level, as tags are only an estimate, and well below what takes the parser long.
    private const int TooManyOpenTags = 2_000;

    public static PageFacts Inspect(InspectedPage page)
    {
        var html = Encoding.UTF8.GetString(page.Bytes.Span);
        if (OpenTagCount.Exceeds(TooManyOpenTags, html))
        {
            return PageWalk.TooDeepFacts(page);
        }

        // A parser for each page: its browsing context is not made for several threads.
        using var document = new HtmlParser(Options()).ParseDocument(html);
        var walk = new PageWalk(page.Safety);
        walk.Visit(document);
        return walk.ToFacts(page);
    }

    // Everything that no fact is taken from is left out by the tokenizer: about half of the time and memory of a page.
    private static HtmlParserOptions Options() => new()
    {
        MaximumDepth = DeepestLevel,
        IsScripting = false,
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = (ref _, name) => InspectedAttributes.Contains(name.Span),
    };
}
