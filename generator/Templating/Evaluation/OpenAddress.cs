using System.Net;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Looks at the address that stands at the end of the output, however many values and texts it was put together from.</summary>
internal static class OpenAddress
{
    // What escaping itself makes, and what is known to be no colon.
    private static readonly string[] KnownEntities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];

    /// <param name="output">The output, which ends inside of an attribute.</param>
    /// <param name="quote">The quote that the attribute began with; every other one in its value has been escaped.</param>
    /// <param name="place">Where what has just been printed comes from.</param>
    public static void Check(TemplateOutput output, char quote, Location place)
    {
        var printed = output.From(0);
        var address = printed[(printed.LastIndexOf(quote) + 1)..];
        var end = EndOfScheme(address);
        if (end < 0)
        {
            return;
        }

        var begin = AddressScheme.Seen(WebUtility.HtmlDecode(address[..end].ToString()) + address[end]);
        if (address[end] == '&' || !AddressScheme.IsHarmless(AddressScheme.Of(begin)))
        {
            throw new RenderFault((bag, at) => bag.HarmfulAddress(at, begin), place);
        }
    }

    /// <summary>Where a colon ends a scheme, or an entity begins that may be a part of one; -1 for an address without a scheme.</summary>
    private static int EndOfScheme(ReadOnlySpan<char> address)
    {
        for (var i = 0; i < address.Length; i++)
        {
            switch (address[i])
            {
                case ':':
                    return i;
                case '/' or '\\' or '?' or '#':
                    return -1;
                case '&' when LengthOfEntity(address[i..]) is var length and > 0:
                    i += length - 1;
                    break;
                case '&' when i + 1 == address.Length || address[i + 1] == '#' || char.IsAsciiLetter(address[i + 1]):
                    return i;
            }
        }

        return -1;
    }

    private static int LengthOfEntity(ReadOnlySpan<char> text)
    {
        foreach (var entity in KnownEntities)
        {
            if (text.StartsWith(entity))
            {
                return entity.Length;
            }
        }

        return 0;
    }
}

/// <summary>Text of the template with a colon that ends a scheme to which a value belongs.</summary>
internal sealed class AddressTextStep(string content, int colon, (char Quote, Location Place) at) : Step
{
    public override Flow Run(Frame frame)
    {
        var output = frame.Run.Output;
        output.Append(content.AsSpan(0, colon + 1));
        OpenAddress.Check(output, at.Quote, at.Place);
        output.Append(content.AsSpan(colon + 1));
        frame.Run.CheckSize(at.Place);
        return Flow.Normal;
    }
}
