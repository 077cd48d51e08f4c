using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Keeps objects and lists from holding themselves: whatever walks through a value comes to an end.</summary>
internal static class Holding
{
    public static void Refuse(object? owner, object? value, Location place)
    {
        if (value is not (ValueObject or PlainList))
        {
            return;
        }

        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>();
        open.Push(value);
        while (open.TryPop(out var next))
        {
            if (ReferenceEquals(next, owner))
            {
                throw Operators.WrongValue($"{Value.Describe(owner)} cannot hold itself", place);
            }

            if (!seen.Add(next))
            {
                continue;
            }

            if (seen.Count > Limits.ListSize)
            {
                throw Operators.WrongValue($"{Value.Describe(value)} is too large to be put into another value", place);
            }

            foreach (var part in Parts(next).Where(part => part is ValueObject or PlainList))
            {
                open.Push(part!);
            }
        }
    }

    private static IEnumerable<object?> Parts(object value) => value switch
    {
        ValueObject made => made.Values,
        PlainList list => list.Items.Append(list.Members),
        _ => [],
    };
}
