namespace Handbook.Templating.Evaluation;

/// <summary>The variables of one template while it is rendered; an included template has its own.</summary>
internal sealed class Frame(RenderRun run, int slotCount)
{
    public RenderRun Run => run;

    public object?[] Slots { get; } = new object?[slotCount];
}
