namespace Handbook.Templating.Evaluation;

/// <summary>A template that has been checked for one view and one set of arguments, ready to render.</summary>
internal sealed record BoundTemplate(Step Body, int SlotCount);
