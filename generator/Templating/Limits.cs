namespace Handbook.Templating;

/// <summary>What one template may use before it counts as a mistake. All are far above what a page needs.</summary>
internal static class Limits
{
    /// <summary>Parentheses, brackets and blocks inside each other.</summary>
    public const int Nesting = 100;

    /// <summary>Operators, members and calls in one statement; the tree of a statement is never deeper than this.</summary>
    public const int StatementSize = 1_000;

    /// <summary>Templates that include each other in one chain.</summary>
    public const int IncludeDepth = 32;

    /// <summary>Calls of functions inside each other while a page is rendered.</summary>
    public const int CallDepth = 100;

    /// <summary>Functions that call each other in one chain while a template is checked; beyond, nothing is known of their arguments.</summary>
    public const int CallChain = 20;

    /// <summary>Items of one list or range.</summary>
    public const int ListSize = 100_000;

    /// <summary>Steps of all loops of one page together.</summary>
    public const int LoopSteps = 2_000_000;

    /// <summary>Characters of one page, and of any one text inside it.</summary>
    public const int OutputSize = 16 * 1024 * 1024;

    /// <summary>Characters of one page and of all that is being captured at the same time.</summary>
    public const int OpenOutputSize = 2 * OutputSize;

    /// <summary>Characters and items that the functions of one page may read and write together.</summary>
    public const int FunctionWork = 256 * 1024 * 1024;

    /// <summary>Characters of a regular expression, and of the text that it is tried on.</summary>
    public const int PatternSize = 1_000;

    public const int MatchedSize = 1_000_000;

    /// <summary>Characters of a text that is read as JSON.</summary>
    public const int JsonSize = 1_000_000;

    /// <summary>Digits that a format may ask for.</summary>
    public const int FormatDigits = 99;

    /// <summary>How long one look for a regular expression may take. A pattern that needs this long is a mistake on any machine.</summary>
    public static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(2);
}
