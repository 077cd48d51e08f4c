using Handbook.Templating.Evaluation;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>What the functions on lists have in common.</summary>
internal static class Lists
{
    public static Shape ElementOf(Shape list) => list is Shape.ListOf { Element: var element } ? element : Shape.Any;

    /// <summary>A list that has no more items than lists may have.</summary>
    public static PlainList Of(Call call, IEnumerable<object?> items)
    {
        object?[] list = [.. items.Take(Limits.ListSize + 1)];
        return list.Length <= Limits.ListSize ? new PlainList(list) : throw call.Wrong($"the list would have more than {Limits.ListSize} items");
    }
}
