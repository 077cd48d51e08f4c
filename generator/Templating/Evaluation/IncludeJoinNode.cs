using System.Collections.Immutable;
using System.Text;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Several templates with something between them; what begins and ends the whole is left out when they print nothing.</summary>
internal sealed class IncludeJoinNode(ImmutableArray<Node> templates, Node separator, (Node? Begin, Node? End) around, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var between = Markup(separator, frame);
        var joined = new StringBuilder();
        foreach (var template in templates)
        {
            var text = Markup(template, frame);
            if (joined.Length > Limits.OutputSize)
            {
                throw Operators.TooLong(place);
            }

            joined.Append(joined.Length > 0 && text.Length > 0 ? between : string.Empty).Append(text);
        }

        if (joined.Length == 0)
        {
            return new Html(string.Empty);
        }

        return new Html(Markup(around.Begin, frame) + joined + Markup(around.End, frame));
    }

    private string Markup(Node? part, Frame frame) => Operators.MarkupOf(CompositeText.ScalarOf(part?.Evaluate(frame), place));
}
