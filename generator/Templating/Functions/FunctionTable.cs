using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Handbook.Templating.Functions;

/// <summary>All built-in functions by name.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> All = Enumerable.Empty<Function>()
        .Concat(StringFunctions.All)
        .Concat(StringCutFunctions.All)
        .Concat(StringReplaceFunctions.All)
        .Concat(StringEncodingFunctions.All)
        .Concat(StringHashFunctions.All)
        .Concat(ArrayFunctions.All)
        .Concat(ArrayItemFunctions.All)
        .Concat(ArrayCallFunctions.All)
        .Concat(HtmlFunctions.All)
        .Concat(MathFunctions.All)
        .Concat(ObjectFunctions.All)
        .Concat(ObjectMemberFunctions.All)
        .Concat(JsonFunctions.All)
        .Concat(DateFunctions.All)
        .Concat(DateTextFunctions.All)
        .Concat(TimespanFunctions.All)
        .Concat(RegexFunctions.All)
        .ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    public static ImmutableArray<string> Families { get; } =
        [.. All.Keys.Select(name => name[..name.IndexOf('.', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The functions of a family that templates can call, in order of name.</summary>
    public static IEnumerable<Function> FamilyOf(string family) => All.Values
        .Where(f => f.Refusal is null && f.Name.StartsWith(family + ".", StringComparison.Ordinal))
        .OrderBy(f => f.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys;

    public static Function? Find(string name) => All.GetValueOrDefault(name);
}
