using System.Collections.Immutable;
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

    /// <summary>The article whose status readers are told; null for a page that is made of many, or only leads on.</summary>
    public Article? Article { get; init; }

    /// <summary>The techniques whose steps stand on the page; null when none do.</summary>
    public IReadOnlyList<Technique>? Steps { get; init; }

    /// <summary>For a page that is read on paper: the templates of its parts. Null for all others.</summary>
    public PaperParts? Paper { get; init; }

    /// <summary>Whether the page has neither the head nor the foot of all others.</summary>
    public bool IsBare { get; init; }

    /// <summary>What no other sort of page must show.</summary>
    public ImmutableArray<SafetyText> Own { get; init; } = [];

    /// <summary>The template with the safety block of <see cref="Own"/>.</summary>
    public string Block { get; init; } = string.Empty;

    /// <summary>Whether the page itself shows the no-go zones; a routine's page leaves them to those of its techniques.</summary>
    public bool ShowsZones { get; init; }

    public RenderedPage? Write<TView>(Template<TView> template, TView view)
        where TView : notnull
    {
        var safety = RequiredTexts.Of(this);
        return template.Render(view, Report) is { } text ? new RenderedPage(From.Path, text, Content, template.Files, safety) : null;
    }
}
