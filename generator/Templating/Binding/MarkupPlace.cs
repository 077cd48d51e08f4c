namespace Handbook.Templating.Binding;

/// <summary>Where in the markup a value would be printed, as far as the template's own text tells.</summary>
/// <param name="State">Inside or outside a tag, and where in it.</param>
/// <param name="Element">The element that is open, or whose tag this is, if its inside is no markup, such as <c>script</c>; empty elsewhere.</param>
internal readonly record struct MarkupPlace(MarkupState State, string Element)
{
    public static readonly MarkupPlace Content = new(MarkupState.Content, string.Empty);

    /// <summary>Behind a <c>break</c>, <c>continue</c> or <c>ret</c>: nothing is ever printed here.</summary>
    public static readonly MarkupPlace Unreachable = new(MarkupState.Unreachable, string.Empty);

    /// <summary>What stands in for the signs of a comment that ends at the next '>'.</summary>
    public const string BogusComment = "<!";

    // Signs that no name has stand in for what is not known of one.
    private const string Anything = "?";
    private static readonly string[] Programs = ["script", "style"];

    /// <summary>The kind of the attribute whose name or value this is.</summary>
    public AttributeKind Attribute { get; init; }

    /// <summary>In the value of an attribute that is an address: the part of it.</summary>
    public AddressPart Address { get; init; }

    /// <summary>Whether the script holds data in JSON, and where in it this is.</summary>
    public JsonPart Json { get; init; }

    /// <summary>The name of the element or attribute, as far as it is written; null when ways meet here that have written different ones.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the script has its type: of several, the first counts.</summary>
    public bool IsTyped { get; init; }

    /// <summary>What is written of the attribute's value, where that matters, and the last signs of a comment; null once a value has been printed there.</summary>
    public string? Written { get; init; }

    public bool IsInQuotes => State is MarkupState.DoubleQuoted or MarkupState.SingleQuoted;

    /// <summary>Between the tags of an element that browsers run, or style pages by.</summary>
    public bool IsInProgram => State == MarkupState.Content && Programs.Contains(Element);

    /// <summary>Whether more letters could make the element's name one of those that browsers run.</summary>
    public bool MayBecomeProgram => Name is { } name && Array.Exists(Programs, p => p.StartsWith(name, StringComparison.Ordinal) && p != name);

    /// <summary>What a message calls the place.</summary>
    public string Description => State switch
    {
        MarkupState.Content when Json == JsonPart.Text => "inside a text of JSON",
        MarkupState.Content when Element.Length > 0 => $"inside <{Element}>",
        MarkupState.Content or MarkupState.Unreachable => "between tags",
        MarkupState.Comment => "inside a comment",
        MarkupState.ElementName => "inside an element's name",
        MarkupState.DoubleQuoted or MarkupState.SingleQuoted => "inside an attribute",
        MarkupState.BeforeValue or MarkupState.Unquoted => "inside an attribute without quotes",
        _ => "inside a tag",
    };

    /// <summary>The place behind some more of the template's text.</summary>
    public MarkupPlace After(string text) => new MarkupWalk(this).Through(text).Place;

    /// <summary>The place behind a value.</summary>
    public MarkupPlace AfterValue() => State switch
    {
        MarkupState.BeforeValue => this with { State = MarkupState.Unquoted, Written = null },
        // No dash of a value is printed there, so what may end the comment begins behind it.
        MarkupState.Comment => this with { Written = Written is BogusComment or "" ? Written : "x" },
        MarkupState.ElementName => this with { Name = Anything, Element = string.Empty },
        MarkupState.AttributeName => this with { Name = IsOfPage ? Name : null, Attribute = IsOfPage ? AttributeKind.Plain : AttributeKind.Unknown },
        _ => this with { Written = null },
    };

    // However such a name goes on, the attribute means nothing to browsers.
    private bool IsOfPage => Name is { } name && (name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal));

    /// <summary>What is known where two ways meet: of everything that differs, the more dangerous. Null when the markup cannot go on alike.</summary>
    public static MarkupPlace? Join(MarkupPlace left, MarkupPlace right)
    {
        if (left == right || right.State == MarkupState.Unreachable)
        {
            return left;
        }

        if (left.State == MarkupState.Unreachable)
        {
            return right;
        }

        var isQueryOfOne = left.Address != right.Address && (left.Address == AddressPart.Query || right.Address == AddressPart.Query);
        if (left.Element != right.Element || isQueryOfOne || left.State == MarkupState.Comment || (left.State == MarkupState.Content && left.Json != right.Json))
        {
            return null;
        }

        if (left.State == MarkupState.ElementName && right.State == MarkupState.ElementName)
        {
            return left.MayBecomeProgram || right.MayBecomeProgram ? null : left with { Name = Anything };
        }

        return left.State == right.State || (IsBetweenAttributes(left) && IsBetweenAttributes(right)) ? Meet(left, right) : null;
    }

    private static MarkupPlace Meet(MarkupPlace left, MarkupPlace right) =>
        new(Larger(left.State, right.State), left.Element)
        {
            Attribute = KindOf(left, right),
            Address = Larger(left.Address, right.Address),
            Json = left.Json == right.Json ? left.Json : JsonPart.None,
            Name = left.Name == right.Name ? left.Name : null,
            IsTyped = left.IsTyped || right.IsTyped,
            Written = left.Written == right.Written ? left.Written : null,
        };

    /// <summary>Where one way has written a name and another has not, nobody knows what an equals sign would mean.</summary>
    private static AttributeKind KindOf(MarkupPlace left, MarkupPlace right) =>
        left.Attribute != right.Attribute && (left.Attribute == AttributeKind.None || right.Attribute == AttributeKind.None)
            ? AttributeKind.Unknown
            : Larger(left.Attribute, right.Attribute);

    private static bool IsBetweenAttributes(MarkupPlace place) => place.State switch
    {
        MarkupState.ElementName => !place.MayBecomeProgram,
        _ => place.State is MarkupState.Tag or MarkupState.AttributeName,
    };

    private static T Larger<T>(T left, T right)
        where T : struct, Enum => Comparer<T>.Default.Compare(left, right) >= 0 ? left : right;
}

/// <summary>Inside or outside a tag, and where in it; of two, the larger is the one in which less is safe.</summary>
internal enum MarkupState
{
    Unreachable,
    Content,
    Comment,
    ElementName,
    Tag,
    AttributeName,
    BeforeValue,
    Unquoted,
    DoubleQuoted,
    SingleQuoted,
}

/// <summary>What browsers make of an attribute's value; the larger, the more it can do.</summary>
internal enum AttributeKind
{
    /// <summary>There is no name yet.</summary>
    None,

    Plain,

    /// <summary>An address: <c>href</c>, <c>src</c>.</summary>
    Address,

    /// <summary><c>style</c>.</summary>
    Style,

    /// <summary><c>srcdoc</c>: markup again.</summary>
    Document,

    /// <summary><c>onclick</c> and all others with <c>on</c>.</summary>
    Program,

    /// <summary>The name depends on values, or on the way that the template takes.</summary>
    Unknown,
}

/// <summary>How much of an address is written before a value.</summary>
internal enum AddressPart
{
    None,

    /// <summary>The scheme is done with, and harmless.</summary>
    Path,

    /// <summary>Behind a <c>?</c> of the template's own.</summary>
    Query,

    /// <summary>The value may still be, or belong to, the scheme.</summary>
    Open,

    /// <summary>The template's own text says <c>javascript:</c>, or another scheme that is not known to be harmless.</summary>
    Program,
}

/// <summary>Where in the data of a script with a type of JSON.</summary>
internal enum JsonPart
{
    None,
    Value,
    Text,

    /// <summary>Behind a backslash in a text.</summary>
    Escape,
}
