using Handbook.Diagnostics;
using Handbook.Prose.Syntax;
using Handbook.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Prose.Checks;

/// <summary>Reads every reference, and reports the addresses that no page may have.</summary>
internal sealed class LinkCheck(Body body, DiagnosticBag report)
{
    private readonly Dictionary<MarkdownObject, Mention> found = [];

    public static Dictionary<MarkdownObject, Mention> Read(Body body, IEnumerable<MarkdownObject> nodes, DiagnosticBag report)
    {
        var check = new LinkCheck(body, report);
        foreach (var node in nodes)
        {
            check.Visit(node);
        }

        return check.found;
    }

    private void Visit(MarkdownObject node)
    {
        switch (node)
        {
            case WikiInline wiki:
                ReadWiki(wiki);
                break;
            case LinkInline { Reference.Label: ['^', ..] }:
                // A footnote in a wrong place, which is reported there.
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case AutolinkInline link:
                var address = Address.Parse(link.IsEmail ? "mailto:" + link.Url : link.Url);
                CheckAddress(address, link.Url, body.At(link.Span.Start + 1, link.Span.End));
                break;
            case LinkReferenceDefinition { Label: not ['^', ..] } definition:
                CheckAddress(Address.Parse(definition.Url), definition.Url ?? string.Empty, PlaceOf(definition));
                break;
            default:
                break;
        }
    }

    private void ReadWiki(WikiInline wiki)
    {
        if (wiki.Problem != WikiProblem.None)
        {
            Report(wiki);
            return;
        }

        var place = body.At(wiki.TargetSpan);
        if (wiki.FindParentOfType<LinkInline>().Any())
        {
            report.LinkInsideLink(place, place.SourceText);
            return;
        }

        found.Add(wiki, new Mention(MentionForm.Wiki, wiki.Target, wiki.Fragment, wiki.Label is not null, place));
    }

    private void Report(WikiInline wiki)
    {
        var whole = body.At(wiki.Span);
        switch (wiki.Problem)
        {
            case WikiProblem.NoTarget:
                report.ReferenceWithoutTarget(whole);
                break;
            case WikiProblem.NoLabel:
                report.ReferenceWithoutLabel(whole, wiki.Target);
                break;
            case WikiProblem.WithAddress:
                report.ReferenceWithAddress(whole, wiki.Target);
                break;
            case WikiProblem.Embedded:
                report.EmbeddedReference(whole, wiki.Target);
                break;
            default:
                report.UnclosedReference(whole);
                break;
        }
    }

    private void ReadLink(LinkInline link)
    {
        var address = Address.Parse(link.Url);
        var place = PlaceOf(link);
        var words = InlineText.Of(link).Trim();
        var hasWords = words.Length > 0 || link.Any(c => c is LinkInline);
        if (link.IsImage && words.Length == 0)
        {
            report.ImageWithoutAlt(body.At(link.Span));
        }

        if (link.IsImage && address.Kind is AddressKind.External or AddressKind.Contact)
        {
            report.ExternalImage(place, link.Url!);
        }
        else if (CheckAddress(address, link.Url ?? string.Empty, place) && address.Kind != AddressKind.Relative && !hasWords)
        {
            report.LinkWithoutText(body.At(link.Span), link.Url!);
        }
        else if (address.Kind == AddressKind.Relative)
        {
            var form = !link.IsImage && (address.Path.Length == 0 || address.IsMarkdown) ? MentionForm.Link : MentionForm.Media;
            found.Add(link, new Mention(form, address.Path, address.Fragment, hasWords, place));
        }
    }

    private bool CheckAddress(Address address, string url, Location place)
    {
        switch (address.Kind)
        {
            case AddressKind.Empty:
                report.LinkWithoutAddress(place);
                return false;
            case AddressKind.ForbiddenScheme:
                report.ForbiddenScheme(place, address.Scheme);
                return false;
            case AddressKind.Absolute:
                report.AbsoluteAddress(place, url);
                return false;
            case AddressKind.Malformed:
                report.MalformedAddress(place);
                return false;
            default:
                return true;
        }
    }

    // With a definition, the address stands there and not at the place of use.
    private Location PlaceOf(LinkInline link)
    {
        if (link.Reference is { } definition)
        {
            return PlaceOf(definition);
        }

        return link.UrlSpan.IsEmpty ? body.At(link.Span) : WithoutAngleBrackets(body.At(link.UrlSpan));
    }

    private Location PlaceOf(LinkReferenceDefinition definition) =>
        definition.UrlSpan.IsEmpty ? body.At(definition.Span) : WithoutAngleBrackets(body.At(definition.UrlSpan));

    private static Location WithoutAngleBrackets(Location place) =>
        place.SourceText is ['<', .., '>'] ? place.File.At(place.Span.Start + 1, place.Span.Length - 2) : place;
}
