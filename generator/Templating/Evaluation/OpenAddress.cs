using System.Buffers;
using System.Net;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Looks at the address that stands at the end of the output, however many values and texts it was put together from.</summary>
internal static class OpenAddress
{
    // What stands in front of the first of these is no scheme, unless it is a colon, or an entity that may be one.
    private static readonly SearchValues<char> Ends = SearchValues.Create(":&/\\?#");

    /// <param name="output">The output, which ends inside of an attribute.</param>
    /// <param name="quote">The quote that the attribute began with; every other one in its value has been escaped.</param>
    /// <param name="place">Where what has just been printed comes from.</param>
    public static void Check(TemplateOutput output, char quote, Location place)
    {
        var printed = output.From(0);
        var address = printed[(printed.LastIndexOf(quote) + 1)..];
        var end = address.IndexOfAny(Ends);
        if (end < 0 || address[end] is not (':' or '&'))
        {
            return;
        }

        var scheme = AddressScheme.Of(AddressScheme.Seen(WebUtility.HtmlDecode(address.ToString())));
        if (!AddressScheme.IsHarmless(scheme))
        {
            throw new RenderFault((bag, at) => bag.HarmfulAddress(at, scheme), place);
        }
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
