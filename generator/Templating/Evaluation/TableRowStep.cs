using System.Globalization;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>What the rows of a table are made of, and how many cells each has: one if nothing is said.</summary>
internal sealed record TableRows(LoopItems Items, Node? Columns, Location ColumnsPlace)
{
    public int ReadColumns(Frame frame) => Columns?.Evaluate(frame) switch
    {
        null => 1,
        long count and > 0 => (int)Math.Min(count, int.MaxValue),
        _ => throw Operators.WrongValue("'cols' must be a whole number above 0", ColumnsPlace),
    };
}

/// <summary>Prints each item as a cell, and the cells as rows. A row and a cell that are begun are always closed.</summary>
internal sealed class TableRowStep(TableRows rows, int slot, Step body, Step otherwise) : Step
{
    public override Flow Run(Frame frame)
    {
        var items = rows.Items;
        var (list, first, count) = items.Read(frame);
        if (count == 0)
        {
            return otherwise.Run(frame);
        }

        var state = new LoopState(count) { Columns = rows.ReadColumns(frame) };
        var flow = Flow.Normal;
        for (var i = 0; i < count && flow is Flow.Normal or Flow.Continue; i++)
        {
            frame.Run.CountStep(items.Place);
            frame.Slots[slot] = state.Next(list[items.IsReversed ? first + count - 1 - i : first + i]);
            frame.Slots[slot + 1] = state;
            flow = RunCell(frame, state);
        }

        return flow == Flow.Return ? flow : Flow.Normal;
    }

    private Flow RunCell(Frame frame, LoopState state)
    {
        var culture = CultureInfo.InvariantCulture;
        if (state.Column == 0)
        {
            frame.Run.Output.Append(string.Create(culture, $"<tr class=\"row{(state.Index / state.Columns) + 1}\">"));
        }

        frame.Run.Output.Append(string.Create(culture, $"<td class=\"col{state.Column + 1}\">"));
        var flow = body.Run(frame);
        frame.Run.Output.Append("</td>");
        if (state.Column == state.Columns - 1 || state.Index == state.Length - 1 || flow is Flow.Break or Flow.Return)
        {
            frame.Run.Output.Append("</tr>\n");
        }

        frame.Run.CheckSize(rows.Items.Place);
        return flow;
    }
}
