using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>How lists and objects of a template are printed: <c>[1, "a", null]</c> and <c>{a: 1}</c>. With markup inside, the whole is markup.</summary>
internal sealed class CompositeText(Location place)
{
    private readonly List<(string Text, bool IsMarkup)> parts = [];
    private long length;

    /// <summary>A scalar stays what it is.</summary>
    public static object? ScalarOf(object? value, Location place)
    {
        if (Value.IsScalar(value))
        {
            return value;
        }

        var composite = new CompositeText(place);
        composite.AddValue(value, 0);
        var parts = composite.parts;
        return parts.Exists(p => p.IsMarkup)
            ? new Html(string.Concat(parts.Select(p => p.IsMarkup ? p.Text : HtmlEscaping.Escape(p.Text))))
            : string.Concat(parts.Select(p => p.Text));
    }

    private void AddValue(object? value, int depth)
    {
        if (depth > Limits.Nesting)
        {
            throw Operators.WrongValue($"{Value.Describe(value)} is nested too deeply to be printed", place);
        }

        switch (value)
        {
            case null:
                Add("null");
                break;
            case string quoted:
                Add($"\"{quoted}\"");
                break;
            case Html html:
                Add(html.ToString(), isMarkup: true);
                break;
            case ValueList list:
                AddAll(("[", "]"), list.Items.Select(item => (string.Empty, item)), depth);
                break;
            case ValueObject made:
                AddAll(("{", "}"), made.Names.Zip(made.Values).Select(m => ($"{m.First}: ", m.Second)), depth);
                break;
            case var scalar when Value.IsScalar(scalar):
                Add(Value.ToText(scalar));
                break;
            default:
                throw Operators.WrongValue($"{Value.Describe(value)} cannot be printed", place);
        }
    }

    private void AddAll((string Open, string Close) brackets, IEnumerable<(string Name, object? Value)> items, int depth)
    {
        Add(brackets.Open);
        var separator = string.Empty;
        foreach (var (name, value) in items)
        {
            Add(separator + name);
            AddValue(value, depth + 1);
            separator = ", ";
        }

        Add(brackets.Close);
    }

    private void Add(string text, bool isMarkup = false)
    {
        length += text.Length;
        if (length > Limits.OutputSize)
        {
            throw Operators.TooLong(place);
        }

        parts.Add((text, isMarkup));
    }
}
