using System.Collections.Frozen;

namespace Handbook.Diagnostics;

/// <summary>Words and operators of other template languages, and what stands for them in this one.</summary>
internal static class OtherWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["and"] = "&&",
        ["or"] = "||",
        ["not"] = "!",
        ["elif"] = "else if",
        ["elseif"] = "else if",
        ["elsif"] = "else if",
        ["nil"] = "null",
        ["none"] = "null",
        ["undefined"] = "null",
        ["forloop"] = "for",
        ["loop"] = "for",
        ["foreach"] = "for",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Functions = new Dictionary<string, string>
    {
        ["upper"] = "string.upcase",
        ["lower"] = "string.downcase",
        ["trim"] = "string.strip",
        ["length"] = "object.size",
        ["len"] = "object.size",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Operators = new Dictionary<string, string>
    {
        ["==="] = "==",
        ["!=="] = "!=",
        ["<>"] = "!=",
        ["=<"] = "<=",
        ["=>"] = ">=",
        ["&"] = "&&",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What to write for a word; null when it is of no other language.</summary>
    public static string? For(string word) => Words.GetValueOrDefault(word);

    /// <summary>What to write for a word that is called.</summary>
    public static string? ForFunction(string word) => Functions.GetValueOrDefault(word) ?? For(word);

    /// <summary>Whether a word of another language is also a name that a template may well have for something, and may misspell.</summary>
    public static bool MayBeName(string word) => word is "loop" or "none";

    public static string? ForOperator(string text) => Operators.GetValueOrDefault(text);

    public static bool IsOperator(string text) => Operators.ContainsKey(text);
}
