using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Tells one mistake of pages; each is a method of <see cref="CheckingWordings"/>.</summary>
internal delegate void Wording(DiagnosticBag report, PagePlace at, string value, string? detail);

/// <summary>One mistake of one page, kept as data until it is known how many pages share it.</summary>
internal sealed record Mistake(Wording Wording, string Value, string? Detail = null)
{
    /// <summary>What to look for in the content and the template, to find where the mistake is written; null when nothing is.</summary>
    public string? Written { get; init; }

    /// <summary>Whether <see cref="Written"/> is a sentence of the content, which may be written with markup and over several lines.</summary>
    public bool IsSentence { get; init; }

    /// <summary>The attribute that <see cref="Written"/> is the value of, where it is one.</summary>
    public string? Attribute { get; init; }

    /// <summary>What tells it from mistakes with the same wording on other pages, when it is written nowhere; the value when null.</summary>
    public string? Same { get; init; }

    /// <summary>What mistakes with the same wording and most likely one cause share; null for those that share nothing.</summary>
    public string? Kin { get; init; }

    /// <summary>For a link: the page that it leads to, where the mistake may be as well.</summary>
    public PageOrigin? Target { get; init; }

    /// <summary>Whether no template can have made the mistake but one in which it is written.</summary>
    public bool IsOfFiles { get; init; }
}
