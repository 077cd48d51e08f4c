namespace Handbook.Templating.Binding;

/// <summary>Where in the markup a value would be printed, as far as the template's own text tells.</summary>
/// <param name="State">Inside or outside a tag, and where in it.</param>
/// <param name="Element">The <c>script</c> or <c>style</c> that is open, or whose tag this is; empty elsewhere.</param>
internal readonly record struct MarkupPlace(MarkupState State, string Element)
{
    public static readonly MarkupPlace Content = new(MarkupState.Content, string.Empty);

    /// <summary>Behind a <c>break</c>, <c>continue</c> or <c>ret</c>: nothing is ever printed here.</summary>
    public static readonly MarkupPlace Unreachable = new(MarkupState.Unreachable, string.Empty);

    /// <summary>The kind of the attribute whose name or value this is.</summary>
    public AttributeKind Attribute { get; init; }

    /// <summary>In the value of an attribute that is an address: the part of it.</summary>
    public AddressPart Address { get; init; }

    /// <summary>Whether the script holds data in JSON, and where in it this is.</summary>
    public JsonPart Json { get; init; }

    /// <summary>The attribute's name so far, or what is written of its value, where that matters; null once a value has been printed there.</summary>
    public string? Word { get; init; }

    public bool IsInQuotes => State is MarkupState.DoubleQuoted or MarkupState.SingleQuoted;

    /// <summary>What a message calls the place.</summary>
    public string Description => State switch
    {
        MarkupState.Content when Json == JsonPart.Text => "inside a text of JSON",
        MarkupState.Content when Element.Length > 0 => $"inside <{Element}>",
        MarkupState.Content or MarkupState.Unreachable => "between tags",
        MarkupState.Comment => "inside a comment",
        MarkupState.DoubleQuoted or MarkupState.SingleQuoted => "inside an attribute",
        _ => "inside a tag",
    };

    /// <summary>The place behind some more of the template's text.</summary>
    public MarkupPlace After(string text) => new MarkupWalk(this).Through(text).Place;

    /// <summary>The place behind a value.</summary>
    public MarkupPlace AfterValue() => this with { Word = null, State = State == MarkupState.BeforeValue ? MarkupState.Unquoted : State };

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

        var isBetweenAttributes = IsBetweenAttributes(left.State) && IsBetweenAttributes(right.State);
        if (left.Element != right.Element || (left.State != right.State && !isBetweenAttributes) || (left.State == MarkupState.Content && left.Json != right.Json))
        {
            return null;
        }

        return new MarkupPlace(Larger(left.State, right.State), left.Element)
        {
            Attribute = Larger(left.Attribute, right.Attribute),
            Address = Larger(left.Address, right.Address),
            Json = left.Json == right.Json ? left.Json : JsonPart.None,
            Word = left.Word == right.Word ? left.Word : null,
        };
    }

    private static bool IsBetweenAttributes(MarkupState state) => state is MarkupState.Tag or MarkupState.AttributeName or MarkupState.Unquoted;

    private static T Larger<T>(T left, T right)
        where T : struct, Enum => Comparer<T>.Default.Compare(left, right) >= 0 ? left : right;
}

/// <summary>Inside or outside a tag, and where in it; of two, the larger is the one in which less is safe.</summary>
internal enum MarkupState
{
    Unreachable,
    Content,
    Comment,
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
    Plain,

    /// <summary>An address: <c>href</c>, <c>src</c>.</summary>
    Address,

    /// <summary><c>style</c>.</summary>
    Style,

    /// <summary><c>srcdoc</c>: markup again.</summary>
    Document,

    /// <summary><c>onclick</c> and all others with <c>on</c>.</summary>
    Program,
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
