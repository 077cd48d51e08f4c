namespace Handbook.Templating.Syntax;

/// <summary>The operators and signs of the language as they are written.</summary>
internal static class OperatorWords
{
    // Longest first, so that '//=' is not read as '//' and '='.
    public static readonly (string Text, TokenKind Kind)[] All =
    [
        ("//=", TokenKind.DivideWholeAssign), ("...", TokenKind.Ellipsis), ("..<", TokenKind.RangeExclusive), ("..", TokenKind.Range), ("?.", TokenKind.QuestionDot),
        ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus), ("@", TokenKind.At), ("^", TokenKind.Caret),
        ("??", TokenKind.Coalesce), ("?!", TokenKind.CoalesceNot), ("||", TokenKind.Or), ("&&", TokenKind.And), ("==", TokenKind.Equal),
        ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("+=", TokenKind.PlusAssign),
        ("-=", TokenKind.MinusAssign), ("*=", TokenKind.TimesAssign), ("/=", TokenKind.DivideAssign), ("%=", TokenKind.ModuloAssign),
        ("//", TokenKind.DivideWhole), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon), ("?", TokenKind.Question),
        ("|", TokenKind.Pipe), ("=", TokenKind.Assign), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times),
        ("/", TokenKind.Divide), ("%", TokenKind.Modulo), ("<", TokenKind.Less), (">", TokenKind.Greater), ("!", TokenKind.Not),
        ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        (";", TokenKind.Semicolon),
    ];

    public static string TextOf(TokenKind kind) => Array.Find(All, o => o.Kind == kind).Text;
}
