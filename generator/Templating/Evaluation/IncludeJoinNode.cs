using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Several templates with something between them; what begins and ends the whole is left out when they print nothing.</summary>
internal sealed class IncludeJoinNode(ImmutableArray<Node> templates, Node separator, (Node? Begin, Node? End) around, Location place) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var between = Markup(separator, frame);
        using var joined = new TemplateOutput();
        foreach (var template in templates)
        {
            var text = Markup(template, frame);
            if (joined.Length > Limits.OutputSize)
            {
                throw Operators.TooLong(place);
            }

            joined.Append(joined.Length > 0 && text.Length > 0 ? between : string.Empty);
            joined.Append(text);
        }

        if (joined.Length == 0)
        {
            return new Html(string.Empty);
        }

        return new Html(string.Concat(Markup(around.Begin, frame), joined.From(0), Markup(around.End, frame)));
    }

    private string Markup(Node? part, Frame frame) => Operators.MarkupOf(CompositeText.ScalarOf(part?.Evaluate(frame), place));
}
