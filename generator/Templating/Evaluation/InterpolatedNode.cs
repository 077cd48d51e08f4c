using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Joins texts and values to one text, or to markup if any of them is markup.</summary>
internal sealed class InterpolatedNode((Node Value, Location Place)[] parts) : Node
{
    private const int UsualSize = 256;

    public override object? Evaluate(Frame frame)
    {
        var values = Array.ConvertAll(parts, part => CompositeText.ScalarOf(part.Value.Evaluate(frame), part.Place));
        var isMarkup = Array.Exists(values, value => value is Html);
        using var joined = new TemplateOutput(UsualSize);
        for (var i = 0; i < parts.Length; i++)
        {
            joined.Append(isMarkup ? Operators.MarkupOf(values[i]) : Value.ToText(values[i]));
            if (joined.Length > Limits.OutputSize)
            {
                throw Operators.TooLong(parts[i].Place);
            }
        }

        return isMarkup ? new Html(joined.ToString()) : joined.ToString();
    }
}
