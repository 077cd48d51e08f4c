using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Goes through a template's text sign by sign, as a browser would, to find out where in the markup its end is.</summary>
internal sealed class MarkupWalk(MarkupPlace start)
{
    // Between the tags of these, only their own closing tag is markup.
    private static readonly HashSet<string> RawElements = ["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"];
    private static readonly HashSet<string> AddressAttributes =
    [
        "action", "background", "cite", "codebase", "data", "formaction", "href", "longdesc", "manifest", "ping", "poster", "profile", "src", "xlink:href",
    ];

    // Longer names mean nothing to browsers, and longer schemes there are none: what is remembered must not grow with every call of a function.
    private const int MostKept = 24;

    private const int MostWritten = 64;
    private static readonly string[] CommentEnds = ["--!", "--", "-"];

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
                MarkupState.ElementName => InElementName(i),
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

        if (Place.Element.Length > 0)
        {
            return InRawContent(i);
        }

        if (string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
        {
            Place = MarkupPlace.Content with { State = MarkupState.Comment, Written = string.Empty };
            return i + 3;
        }

        if (i + 1 < text.Length && text[i + 1] is '!' or '?')
        {
            Place = MarkupPlace.Content with { State = MarkupState.Comment, Written = MarkupPlace.BogusComment };
            return i + 1;
        }

        // '<' at the end stands right before a value, or before code that writes the element's name.
        if (i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]))
        {
            Place = new MarkupPlace(MarkupState.ElementName, string.Empty) { Name = string.Empty };
        }
        else if (text[i + 1] == '/' && (i + 2 == text.Length || char.IsAsciiLetter(text[i + 2])))
        {
            Place = new MarkupPlace(MarkupState.ElementName, string.Empty) { Name = "/" };
            return i + 1;
        }

        return i;
    }

    private int InRawContent(int i)
    {
        var closing = $"</{Place.Element}";
        var end = i + closing.Length;
        var isWhole = end >= text.Length || text[end] is '>' or '/' || IsBlank(text[end]);
        if (!isWhole || string.Compare(text, i, closing, 0, closing.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return i;
        }

        Place = new MarkupPlace(MarkupState.ElementName, string.Empty) { Name = closing[1..] };
        return i + closing.Length - 1;
    }

    private int InComment(int i)
    {
        // As browsers have it, <!--> and <!---> are whole comments, and --!> ends one.
        var written = Place.Written!;
        var isBogus = written == MarkupPlace.BogusComment;
        if (text[i] == '>' && (isBogus || written is "" or "-" || written.EndsWith("--", StringComparison.Ordinal) || written.EndsWith("--!", StringComparison.Ordinal)))
        {
            Place = MarkupPlace.Content;
        }
        else if (!isBogus)
        {
            Place = Place with { Written = EndOfComment(written + text[i]) };
        }

        return i;
    }

    /// <summary>What matters of a comment's signs: whether there are any but a first dash, and those that may end it.</summary>
    private static string EndOfComment(string written) => written == "-" ? written : Array.Find(CommentEnds, end => written.EndsWith(end, StringComparison.Ordinal)) is { } found ? "x" + found : "x";

    private int InElementName(int i)
    {
        if (text[i] is '>' or '/' || IsBlank(text[i]))
        {
            Place = new MarkupPlace(MarkupState.Tag, Place.Element);
            return InTag(i);
        }

        var name = Grown(Place.Name!, char.ToLowerInvariant(text[i]));
        Place = Place with { Name = name, Element = RawElements.Contains(name) ? name : string.Empty };
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
            case MarkupState.Unquoted when sign != '>' && !IsBlank(sign):
                Place = InValue(i);
                break;
            case MarkupState.BeforeValue when IsBlank(sign):
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
        else if (sign == '=' && Place.Attribute != AttributeKind.None)
        {
            var isAddress = Place.Attribute == AttributeKind.Address;
            Place = Place with
            {
                State = MarkupState.BeforeValue,
                Address = isAddress ? AddressPart.Open : AddressPart.None,
                Written = isAddress || IsTypeOfScript ? string.Empty : null,
            };
        }
        else if (IsBlank(sign))
        {
            Place = Place with { State = MarkupState.Tag };
        }
        else if (sign == '/')
        {
            Place = Place with { State = MarkupState.Tag, Attribute = AttributeKind.None, Name = null };
        }
        else
        {
            AddToName(char.ToLowerInvariant(sign));
        }
    }

    private bool IsTypeOfScript => Place is { Element: "script", Name: "type", IsTyped: false };

    // Not what .NET takes for one: browsers go on with a name behind a blank that does not break.
    private static bool IsBlank(char sign) => sign is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>What goes on with a name of which the beginning is not known may be any name.</summary>
    private void AddToName(char sign)
    {
        var begun = Place.State == MarkupState.AttributeName ? Place.Name : string.Empty;
        Place = begun is null
            ? Place with { Attribute = AttributeKind.Unknown }
            : Place with { State = MarkupState.AttributeName, Name = Grown(begun, sign), Attribute = KindOf(Grown(begun, sign)) };
    }

    // An equals sign is kept, so that a blank that is missing in front of an attribute can be told.
    private static string Grown(string name, char sign) => name.Length < MostKept || (sign == '=' && !name.Contains('=', StringComparison.Ordinal)) ? name + sign : name;

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
                return WithWritten(sign);
            case AddressPart.Open when sign is '/' or '\\' or '?' || (sign == '#' && !IsInEntity(i)):
                return Place with { Address = sign == '?' ? AddressPart.Query : AddressPart.Path, Written = null };
            case AddressPart.Open when sign != ':':
                return WithWritten(sign);
            case AddressPart.Open when Place.Written is { } written:
                var isProgram = AddressScheme.IsProgram(AddressScheme.Of(AddressScheme.Seen(written + ':')));
                return Place with { Address = isProgram ? AddressPart.Program : AddressPart.Path, Written = null };
            case AddressPart.Open:
                ColonBehindValue = i;
                return Place with { Address = AddressPart.Path };
            case AddressPart.Path when sign == '?':
                return Place with { Address = AddressPart.Query };
            case AddressPart.Query when sign == '#' && !IsInEntity(i):
                return Place with { Address = AddressPart.Path };
            default:
                return Place;
        }
    }

    private MarkupPlace WithWritten(char sign) => Place with { Written = Place.Written is { Length: < MostWritten } written ? written + sign : null };

    private bool IsInEntity(int i) => i > 0 && text[i - 1] == '&';

    private void LeaveValue()
    {
        var isType = Place is { Element: "script", Attribute: AttributeKind.Unknown } or { Element: "script", Name: "type" };
        var isJson = Place.Json != JsonPart.None || (IsTypeOfScript && Place.Written is { } type && IsJsonType(type));
        Place = new MarkupPlace(MarkupState.Tag, Place.Element) { Json = isJson ? JsonPart.Value : JsonPart.None, IsTyped = Place.IsTyped || isType };
    }

    private static bool IsJsonType(string written)
    {
        var type = written.Split(';')[0].Trim(' ', '\t', '\n', '\f', '\r').ToLowerInvariant();
        return type is "application/json" or "text/json" || type.EndsWith("+json", StringComparison.Ordinal);
    }

    private JsonPart JsonAfter(char sign) => (Place.Json, sign) switch
    {
        (JsonPart.Value, '"') => JsonPart.Text,
        (JsonPart.Text, '"') => JsonPart.Value,
        (JsonPart.Text, '\\') => JsonPart.Escape,
        (JsonPart.Escape, _) => JsonPart.Text,
        var (part, _) => part,
    };
}
