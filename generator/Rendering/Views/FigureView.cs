using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>A drawing with what stands under it.</summary>
internal sealed record FigureView(Html Drawing, string Caption);
