namespace Handbook.Templating.Evaluation;

/// <summary>The variables of one template, or of one call of a function, while it is rendered.</summary>
internal sealed class Frame
{
    public Frame(RenderRun run, int slotCount)
    {
        Run = run;
        Slots = new object?[slotCount];
        Template = this;
    }

    public RenderRun Run { get; }

    public object?[] Slots { get; }

    /// <summary>The frame of the template itself, which its functions see.</summary>
    public Frame Template { get; init; }

    /// <summary>The frame that the function was made in; null in the frame of a template.</summary>
    public Frame? Definition { get; init; }

    /// <summary>The frame of the call, which the block of a <c>wrap</c> sees.</summary>
    public Frame? Caller { get; init; }

    /// <summary>What <c>ret</c> gives.</summary>
    public object? Returned { get; set; }
}
