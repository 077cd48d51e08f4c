using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Handbook.Prose.Markup;

/// <summary>The boxes of a task list: to look at, with a name for those who hear the page.</summary>
internal sealed class TaskMarkup : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) =>
        renderer.Write(obj.Checked
            ? "<input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" aria-label=\"Done\" />"
            : "<input type=\"checkbox\" disabled=\"disabled\" aria-label=\"Not done\" />");
}
