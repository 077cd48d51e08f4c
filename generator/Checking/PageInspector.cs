using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Reads the facts of one page from the bytes that will be published. Pages may be inspected on several threads.</summary>
internal static class PageInspector
{
    /// <summary>Deeper pages are a mistake; the walk over the elements is recursive and must end before the stack does.</summary>
    public const int DeepestLevel = 256;

    // Well above the deepest level, as tags are only an estimate, and well below what takes the parser long.
    private const int TooManyOpenTags = 2_000;

    private const int ShownAround = 30;

    public static PageFacts Inspect(InspectedPage page) => Inspect(page, document =>
    {
        var walk = new PageWalk(page);
        walk.Visit(document);
        return walk.ToFacts();
    });

    /// <summary>Reads a page otherwise than from its root.</summary>
    public static PageFacts Inspect(InspectedPage page, Func<IDocument, PageFacts> read)
    {
        var html = Encoding.UTF8.GetString(page.Bytes.Span);
        if (OpenTagCount.Exceeds(TooManyOpenTags, html))
        {
            return PageWalk.TooDeepFacts(page);
        }

        // A parser for each page: its browsing context is not made for several threads.
        var parser = new HtmlParser(Options());
        var malformed = new List<Mistake>();
        parser.Error += (_, e) => malformed.AddRange(MalformedAt(e as HtmlErrorEvent, html));
        using var document = parser.ParseDocument(html);
        var facts = read(document);

        // Only the first of a page: the others mostly follow from it, and on a page nested too deep all of them do.
        return facts.Targets is null ? facts : facts with { Mistakes = [.. malformed.Take(1), .. facts.Mistakes] };
    }

    private static Mistake[] MalformedAt(HtmlErrorEvent? error, string html)
    {
        if (error is null)
        {
            return [];
        }

        var at = Math.Clamp(error.Position.Position - 1, 0, html.Length);
        var near = html[Math.Max(0, at - ShownAround)..Math.Min(html.Length, at + ShownAround)];
        return [new Mistake(CheckingWordings.Malformed, error.Message, string.Join(' ', Addresses.Words(near)))];
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
