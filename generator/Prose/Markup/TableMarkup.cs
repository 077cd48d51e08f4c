using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Handbook.Prose.Markup;

/// <summary>Tables with column headers, in a frame that a narrow screen can scroll.</summary>
internal sealed class TableMarkup : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">");
        renderer.WriteLine("<table>");
        WriteRows(renderer, obj, "thead", [.. obj.OfType<TableRow>().Where(r => r.IsHeader)]);
        WriteRows(renderer, obj, "tbody", [.. obj.OfType<TableRow>().Where(r => !r.IsHeader)]);
        renderer.WriteLine("</table>").WriteLine("</div>");
        renderer.ImplicitParagraph = implicitParagraph;
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IReadOnlyCollection<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        renderer.Write('<').Write(part).WriteLine(">");
        foreach (var row in rows)
        {
            renderer.WriteLine("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                WriteCell(renderer, (TableCell)row[i], row.IsHeader, AlignmentOf(table, i));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.Write("</").Write(part).WriteLine(">");
    }

    // A header cell without words would be announced as an empty header, so it is an ordinary cell.
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var isNamed = isHeader && cell.Any(b => b is not ParagraphBlock { Inline: null or { FirstChild: null } });
        renderer.Write(isNamed ? "<th scope=\"col\"" : "<td").Write(ClassOf(alignment)).Write('>');
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.WriteLine(isNamed ? "</th>" : "</td>");
    }

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    // Classes, because a strict content security policy forbids style attributes.
    private static string ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => " class=\"align-left\"",
        TableColumnAlign.Center => " class=\"align-center\"",
        TableColumnAlign.Right => " class=\"align-right\"",
        _ => string.Empty,
    };
}
