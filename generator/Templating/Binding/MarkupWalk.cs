using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Goes through a template's text sign by sign, as a browser would, to find out where in the markup its end is.</summary>
internal sealed class MarkupWalk(MarkupPlace start)
{
    private static readonly string[] RawElements = ["script", "style"];
    private static readonly HashSet<string> AddressAttributes =
    [
        "action", "background", "cite", "codebase", "data", "formaction", "href", "longdesc", "manifest", "ping", "poster", "profile", "src", "xlink:href",
    ];

    private string text = string.Empty;

    public MarkupPlace Place { get; private set; } = start;

    /// <summary>Where a colon of the text ends a scheme that a value belongs to; -1 for nowhere.</summary>
    public int ColonBehindValue { get; private set; } = -1;

    public MarkupWalk Through(string more)
    {
        text = more;
        for (var i = 0; i < text.Length; i++)
        {
            i = Place.State switch
            {
                MarkupState.Unreachable => text.Length,
                MarkupState.Content => InContent(i),
                MarkupState.Comment => InComment(i),
                _ => InTag(i),
            };
        }

        return this;
    }

    /// <returns>The last sign that has been gone through.</returns>
    private int InContent(int i)
    {
        if (text[i] != '<')
        {
            Place = Place with { Json = JsonAfter(text[i]) };
            return i;
        }

        if (Place.Element.Length == 0 && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
        {
            Place = MarkupPlace.Content with { State = MarkupState.Comment };
            return i + 3;
        }

        var (name, isClosing) = TagName(i + 1);
        if (Place.Element.Length > 0)
        {
            if (!isClosing || name != Place.Element)
            {
                return i;
            }

            Place = new MarkupPlace(MarkupState.Tag, string.Empty);
        }
        else if (name.Length > 0)
        {
            Place = new MarkupPlace(MarkupState.Tag, !isClosing && RawElements.Contains(name) ? name : string.Empty);
        }
        else if (i + (isClosing ? 2 : 1) == text.Length)
        {
            // '<' right before a value: the value would become the element's name.
            Place = new MarkupPlace(MarkupState.Tag, string.Empty);
        }

        return i + name.Length + (isClosing ? 1 : 0);
    }

    private int InComment(int i)
    {
        // As browsers have it, <!--> is a whole comment, and --!> ends one.
        var isEnd = text[i] == '>' && text.AsSpan(0, i).TrimEnd('!').EndsWith("--");
        Place = isEnd ? MarkupPlace.Content : Place;
        return i;
    }

    private int InTag(int i)
    {
        var sign = text[i];
        switch (Place.State)
        {
            case MarkupState.DoubleQuoted when sign == '"':
            case MarkupState.SingleQuoted when sign == '\'':
                LeaveValue();
                break;
            case MarkupState.DoubleQuoted or MarkupState.SingleQuoted:
                Place = InValue(i);
                break;
            case MarkupState.Unquoted when sign != '>' && !char.IsWhiteSpace(sign):
                Place = InValue(i);
                break;
            case MarkupState.BeforeValue when char.IsWhiteSpace(sign):
                break;
            case MarkupState.BeforeValue when sign is '"' or '\'':
                Place = Place with { State = sign == '"' ? MarkupState.DoubleQuoted : MarkupState.SingleQuoted };
                break;
            case MarkupState.BeforeValue when sign != '>':
                Place = Place with { State = MarkupState.Unquoted };
                Place = InValue(i);
                break;
            case var state:
                if (state == MarkupState.Unquoted)
                {
                    LeaveValue();
                }

                BetweenAttributes(sign);
                break;
        }

        return i;
    }

    private void BetweenAttributes(char sign)
    {
        if (sign == '>')
        {
            var isJson = Place is { Element: "script", Json: not JsonPart.None };
            Place = new MarkupPlace(MarkupState.Content, Place.Element) { Json = isJson ? JsonPart.Value : JsonPart.None };
        }
        else if (sign == '=')
        {
            var kind = Place.Attribute;
            var isWatched = kind == AttributeKind.Address || Place is { Element: "script", Word: "type" };
            Place = Place with
            {
                State = MarkupState.BeforeValue,
                Address = kind == AttributeKind.Address ? AddressPart.Open : AddressPart.None,
                Word = isWatched ? (Place.Word == "type" ? "type=" : string.Empty) : null,
            };
        }
        else if (char.IsWhiteSpace(sign) || sign is '/' or '"' or '\'')
        {
            Place = Place with { State = MarkupState.Tag };
        }
        else
        {
            var name = (Place.State == MarkupState.AttributeName ? Place.Word : string.Empty) + char.ToLowerInvariant(sign);
            Place = Place with { State = MarkupState.AttributeName, Word = name, Attribute = KindOf(name) };
        }
    }

    private static AttributeKind KindOf(string name) => name switch
    {
        _ when name.StartsWith("on", StringComparison.Ordinal) => AttributeKind.Program,
        "srcdoc" => AttributeKind.Document,
        "style" => AttributeKind.Style,
        _ => AddressAttributes.Contains(name) ? AttributeKind.Address : AttributeKind.Plain,
    };

    private MarkupPlace InValue(int i)
    {
        var sign = text[i];
        switch (Place.Address)
        {
            case AddressPart.None:
                return Place.Word is null ? Place : Place with { Word = Place.Word + sign };
            case AddressPart.Open when sign is '/' or '\\' or '?' or '#':
                return Place with { Address = sign == '?' ? AddressPart.Query : AddressPart.Path, Word = null };
            case AddressPart.Open when sign != ':':
                return Place with { Word = Place.Word + (Place.Word is null ? string.Empty : sign) };
            case AddressPart.Open when Place.Word is { } written:
                var isHarmless = AddressScheme.IsHarmless(AddressScheme.Of(AddressScheme.Seen(written + ':')));
                return Place with { Address = isHarmless ? AddressPart.Path : AddressPart.Program, Word = null };
            case AddressPart.Open:
                ColonBehindValue = i;
                return Place with { Address = AddressPart.Path };
            case AddressPart.Path when sign == '?':
                return Place with { Address = AddressPart.Query };
            case AddressPart.Query when sign == '#':
                return Place with { Address = AddressPart.Path };
            default:
                return Place;
        }
    }

    private void LeaveValue()
    {
        var isJson = Place.Json != JsonPart.None || (Place is { Element: "script", Word: { } type } && IsJsonType(type));
        Place = new MarkupPlace(MarkupState.Tag, Place.Element) { Json = isJson ? JsonPart.Value : JsonPart.None };
    }

    private static bool IsJsonType(string written) =>
        written.Trim().ToLowerInvariant() is ['t', 'y', 'p', 'e', '=', .. var type]
        && (type.Trim() == "application/json" || type.Trim().EndsWith("+json", StringComparison.Ordinal));

    private JsonPart JsonAfter(char sign) => (Place.Json, sign) switch
    {
        (JsonPart.Value, '"') => JsonPart.Text,
        (JsonPart.Text, '"') => JsonPart.Value,
        (JsonPart.Text, '\\') => JsonPart.Escape,
        (JsonPart.Escape, _) => JsonPart.Text,
        var (part, _) => part,
    };

    private (string Name, bool IsClosing) TagName(int at)
    {
        var isClosing = at < text.Length && text[at] == '/';
        var start = isClosing ? at + 1 : at;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || (end > start && (char.IsAsciiDigit(text[end]) || text[end] is '-' or ':'))))
        {
            end++;
        }

        return (text[start..end].ToLowerInvariant(), isClosing);
    }
}
