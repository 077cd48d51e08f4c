namespace Handbook.Templating.Syntax;

/// <summary>How tightly an operator binds; larger binds tighter.</summary>
internal static class Precedence
{
    public const int Lowest = 1;
    public const int AboveOr = 3;
    public const int AboveAll = 100;

    /// <summary>0 when the word is no operator between two values.</summary>
    public static int Of(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.CoalesceNot => 1,
        TokenKind.Or => 2,
        TokenKind.And => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.Range or TokenKind.RangeExclusive => 6,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 7,
        TokenKind.Plus or TokenKind.Minus => 8,
        TokenKind.Times or TokenKind.Divide or TokenKind.DivideWhole or TokenKind.Modulo => 9,
        _ => 0,
    };
}
