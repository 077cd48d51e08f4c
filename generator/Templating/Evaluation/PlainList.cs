namespace Handbook.Templating.Evaluation;

/// <summary>A list that a template made, which may also have members.</summary>
internal sealed class PlainList(IReadOnlyList<object?> items) : ValueList
{
    public static readonly PlainList Empty = new([]) { IsFixed = true };

    private IReadOnlyList<object?> items = items;
    private List<object?>? own;

    public override int Count => items.Count;

    /// <summary>Stands for lists of the page too, and cannot be changed.</summary>
    public bool IsFixed { get; private init; }

    /// <summary>Members that were hung on the list; null while there are none.</summary>
    public ValueObject? Members { get; set; }

    public override object? this[int index] => items[index];

    /// <summary>Sets an item; a list grows up to it, with nulls between.</summary>
    public void Set(int index, object? value)
    {
        if (own is null)
        {
            own = [.. items];
            items = own;
        }

        while (own.Count <= index)
        {
            own.Add(null);
        }

        own[index] = value;
    }
}
