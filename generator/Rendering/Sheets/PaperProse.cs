using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Handbook.Planning.Sheets;
using Handbook.Templating;

namespace Handbook.Rendering.Sheets;

/// <summary>
/// The markup of a section as boxes on paper. It reads what this program wrote itself, so every tag is closed or known to be empty.
/// A block that has no look of its own on a sheet is set as paragraphs, each cell of a table too, which is never lower than it will be.
/// </summary>
internal sealed partial class PaperProse(PaperType type, double aboveItem, double besideNumber)
{
    private const double BetweenBlocks = 0.5;

    // A picture in the steps of a sheet is as high as its stylesheet lets it be.
    private const double Picture = 40;

    /// <summary>Room at the left for the bullet of an item.</summary>
    public double BesideBullet { get; init; } = 3;

    /// <summary>Whether the items of a list follow each other in one paragraph.</summary>
    public bool ListsRunOn { get; init; }

    private readonly List<WordRun> runs = [];
    private readonly Stack<double> indents = new();
    private int bold;
    private bool isGapDue;

    public ImmutableArray<PaperBox> BlocksOf(Html html)
    {
        var blocks = ImmutableArray.CreateBuilder<PaperBox>();
        foreach (Match match in Tag().Matches(html.Markup))
        {
            if (match.Groups["text"] is { Success: true } text)
            {
                runs.Add(new WordRun(WebUtility.HtmlDecode(text.Value), bold > 0 || type.IsBold));
                continue;
            }

            Take(match.Groups["name"].Value, match.Groups["close"].Success, blocks);
        }

        Close(blocks);
        return [.. blocks];
    }

    private void Take(string tag, bool closes, ImmutableArray<PaperBox>.Builder blocks)
    {
        switch (tag)
        {
            case "strong" or "b":
                bold += closes ? -1 : 1;
                break;
            case "br":
                Close(blocks);
                break;
            case "img":
                Close(blocks);
                blocks.Add(new PaperBox.AtLeast(Picture));
                break;
            case "ol" or "ul" or "li" when ListsRunOn:
                runs.AddRange(tag == "li" && !closes && runs.Count > 0 ? [new WordRun(PaperText.Dot)] : Array.Empty<WordRun>());
                break;
            case "ol" or "ul":
                Close(blocks);
                Indent(closes, tag == "ol" ? besideNumber : BesideBullet);
                break;
            case "li" or "p" or "td" or "th" or "blockquote" or "div" or "h3" or "h4" or "dt" or "dd" or "pre" or "figcaption":
                Close(blocks);
                break;
        }
    }

    private void Indent(bool closes, double by)
    {
        isGapDue |= indents.Count <= 1;
        if (!closes)
        {
            indents.Push(by);
        }
        else if (indents.Count > 0)
        {
            indents.Pop();
        }
    }

    // Items of a list stand as close as the stylesheet says, other blocks have room between them.
    private void Close(ImmutableArray<PaperBox>.Builder blocks)
    {
        if (runs.Exists(r => !string.IsNullOrWhiteSpace(r.Text)))
        {
            var between = blocks.Count > 0 && isGapDue ? BetweenBlocks : 0;
            blocks.Add(new PaperBox.Inset(new PaperBox.Words([.. runs], type), indents.Sum(), aboveItem + between));
            isGapDue = indents.Count == 0;
        }

        runs.Clear();
    }

    [GeneratedRegex("""<(?<close>/)?(?<name>[a-z0-9]+)[^>]*>|(?<text>[^<]+)""")]
    private static partial Regex Tag();
}
