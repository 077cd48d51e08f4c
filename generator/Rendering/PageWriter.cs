using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Rendering;

/// <summary>Writes one page: what it is made from, where it stands, and where its mistakes go.</summary>
internal sealed record PageWriter(Vantage From, DiagnosticBag Report)
{
    /// <summary>The file of the article; null for a page that is made of many.</summary>
    public SourceFile? Content { get; init; }

    /// <summary>The techniques whose steps stand on the page; null when none do.</summary>
    public IReadOnlyList<Technique>? Steps { get; init; }

    /// <summary>Whether the page is a sheet, which is read on paper.</summary>
    public bool IsSheet { get; init; }

    /// <summary>Whether the page itself shows the no-go zones; a routine's page leaves them to those of its techniques.</summary>
    public bool ShowsZones { get; init; }

    public RenderedPage? Write<TView>(Template<TView> template, TView view)
        where TView : notnull
    {
        var safety = SafetyBlocks.TextsOf(this);
        return template.Render(view, Report) is { } text ? new RenderedPage(From.Path, text, Content, template.Files, safety) : null;
    }
}
