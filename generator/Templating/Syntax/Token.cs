using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>One word of a template. The value is a literal's value, a name, or the raw text between code blocks.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, object? Value, bool SpaceBefore)
{
    public string Word => Value as string ?? string.Empty;

    public bool Is(string keyword) => Kind == TokenKind.Identifier && Word == keyword;
}
