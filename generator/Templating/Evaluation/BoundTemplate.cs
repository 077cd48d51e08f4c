namespace Handbook.Templating.Evaluation;

/// <summary>A template that has been checked for one view and one set of arguments, ready to render.</summary>
internal sealed record BoundTemplate(Step Body, int SlotCount)
{
    /// <summary>Whether it looks at <c>$</c>, which then is in slot 0.</summary>
    public bool UsesArguments { get; init; }
}
