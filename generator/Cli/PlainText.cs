using Spectre.Console;
using Spectre.Console.Rendering;

namespace Handbook.Cli;

/// <summary>Takes colour and bold from all that a console writes. Without colours alone it would still send the sequences for bold.</summary>
internal sealed class PlainText : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) => renderables.Select(r => new Unstyled(r));

    private sealed class Unstyled(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner.Render(options, maxWidth).Select(s => s.IsControlCode || s.IsLineBreak ? s : new Segment(s.Text, Style.Plain));
    }
}
