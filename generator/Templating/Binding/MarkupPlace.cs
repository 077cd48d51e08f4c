using System.Buffers;

namespace Handbook.Templating.Binding;

/// <summary>Where in the markup a value would be printed, as far as the template's own text tells.</summary>
internal readonly record struct MarkupPlace(MarkupState State, string Element)
{
    private static readonly SearchValues<char> BeforeAttribute = SearchValues.Create(" \t\r\n\f/\"'");
    private static readonly string[] RawElements = ["script", "style"];

    public static readonly MarkupPlace Content = new(MarkupState.Content, string.Empty);

    /// <summary>Inside the value of an <c>on...</c> attribute, which is a program.</summary>
    public bool IsHandler { get; private init; }

    /// <summary>The element whose text is no markup, and where escaping therefore does not protect; null elsewhere.</summary>
    public string? RawElement => State == MarkupState.Content && Element.Length > 0 ? Element : null;

    /// <summary>The place behind some more of the template's text.</summary>
    public MarkupPlace After(string text)
    {
        var place = this;
        for (var i = 0; i < text.Length; i++)
        {
            place = place.State == MarkupState.Content ? place.InContent(text, ref i) : place.InTag(text, i);
        }

        return place;
    }

    private MarkupPlace InContent(string text, ref int i)
    {
        if (text[i] != '<')
        {
            return this;
        }

        if (string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
        {
            var end = text.IndexOf("-->", i, StringComparison.Ordinal);
            i = end < 0 ? text.Length : end + 2;
            return this;
        }

        var (name, isClosing) = TagName(text, i + 1);
        if (Element.Length > 0)
        {
            return isClosing && name == Element ? new MarkupPlace(MarkupState.Tag, string.Empty) : this;
        }

        if (name.Length == 0)
        {
            // '<' right before a value: the value would become the element's name.
            return i + (isClosing ? 2 : 1) == text.Length ? new MarkupPlace(MarkupState.Tag, string.Empty) : this;
        }

        i += name.Length + (isClosing ? 1 : 0);
        return new MarkupPlace(MarkupState.Tag, !isClosing && RawElements.Contains(name) ? name : string.Empty);
    }

    private MarkupPlace InTag(string text, int i) => (State, text[i]) switch
    {
        (MarkupState.DoubleQuoted, '"') or (MarkupState.SingleQuoted, '\'') => this with { State = MarkupState.Tag, IsHandler = false },
        (MarkupState.DoubleQuoted or MarkupState.SingleQuoted, _) => this,
        (_, '>') => this with { State = MarkupState.Content, IsHandler = false },
        (MarkupState.BeforeValue, '"') => this with { State = MarkupState.DoubleQuoted },
        (MarkupState.BeforeValue, '\'') => this with { State = MarkupState.SingleQuoted },
        (MarkupState.BeforeValue, _) when char.IsWhiteSpace(text[i]) => this,
        (MarkupState.BeforeValue, _) => this with { State = MarkupState.Unquoted },
        (MarkupState.Unquoted, _) when !char.IsWhiteSpace(text[i]) => this,
        (_, '=') => this with { State = MarkupState.BeforeValue, IsHandler = IsHandlerName(text, i) },
        _ => this with { State = MarkupState.Tag, IsHandler = false },
    };

    /// <summary>Whether the name before the '=' begins with 'on'.</summary>
    private static bool IsHandlerName(string text, int equals)
    {
        var name = text.AsSpan(0, equals).TrimEnd();
        var start = name.LastIndexOfAny(BeforeAttribute) + 1;
        return name[start..].StartsWith("on", StringComparison.OrdinalIgnoreCase);
    }

    private static (string Name, bool IsClosing) TagName(string text, int at)
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

/// <summary>Inside or outside a tag, and where in it.</summary>
internal enum MarkupState
{
    Content,
    Tag,
    BeforeValue,
    Unquoted,
    DoubleQuoted,
    SingleQuoted,
}
