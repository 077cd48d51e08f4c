using System.Net;
using System.Text;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Looks at the address that stands at the end of the output, however many values and texts it was put together from.</summary>
internal static class OpenAddress
{
    /// <param name="output">The output, which ends inside of an attribute.</param>
    /// <param name="quote">The quote that the attribute began with; every other one in its value has been escaped.</param>
    /// <param name="place">Where what has just been printed comes from.</param>
    public static void Check(StringBuilder output, char quote, Location place)
    {
        var start = output.Length;
        while (start > 0 && output[start - 1] != quote)
        {
            start--;
        }

        var address = WebUtility.HtmlDecode(output.ToString(start, output.Length - start));
        var scheme = AddressScheme.Of(AddressScheme.Seen(address));
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
        output.Append(content, 0, colon + 1);
        OpenAddress.Check(output, at.Quote, at.Place);
        output.Append(content, colon + 1, content.Length - colon - 1);
        frame.Run.CheckSize(at.Place);
        return Flow.Normal;
    }
}
