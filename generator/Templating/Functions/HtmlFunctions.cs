using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Functions around markup. None makes markup of a text without escaping it.</summary>
internal static partial class HtmlFunctions
{
    private const string UrlPunctuation = "-_.~:/?#[]@!$&'()*+,;=%";

    public static ImmutableArray<Function> All { get; } =
    [
        new("html.escape", [Parameter.Scalar("text")]) { Result = _ => Shape.Markup, Run = call => new Html(Operators.MarkupOf(call.Values[0])) },
        new("html.newline_to_br", [Parameter.Scalar("text")])
        {
            Result = _ => Shape.Markup,
            Run = call => new Html(NewLine().Replace(Operators.MarkupOf(call.Values[0]), "<br />$0")),
        },
        new("html.outline", [Parameter.Scalar("markup"), Parameter.Whole("least").Or(1L)]) { Result = _ => Shape.Markup, Run = Outline.Of },
        new("html.strip", [Parameter.Scalar("text")]) { Result = _ => Shape.Text, Run = StripTags },
        new("html.url_encode", [Parameter.Text("text")]) { Result = _ => Shape.Text, Run = call => Uri.EscapeDataString(WellFormed(call.Text(0))) },
        new("html.url_escape", [Parameter.Text("text").OrNull()])
        {
            Result = _ => Shape.Text,
            Run = call => call.Values[0] is string text ? UrlEscape(WellFormed(text)) : null,
        },
    ];

    // The entities of markup become the characters they stand for, or printing would escape them a second time.
    private static string StripTags(Call call) =>
        call.Values[0] is Html html ? WebUtility.HtmlDecode(TagStripping.Strip(html.ToString())) : TagStripping.Strip(Value.ToText(call.Values[0]));

    /// <summary>Escapes what may not stand in an address, and leaves what gives an address its form.</summary>
    private static string UrlEscape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            escaped.Append(IsPlain(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }

    private static bool IsPlain(Rune rune) =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || UrlPunctuation.Contains((char)rune.Value, StringComparison.Ordinal));

    // Half a surrogate pair cannot be written in UTF-8.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex NewLine();
}
