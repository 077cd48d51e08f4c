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
}
