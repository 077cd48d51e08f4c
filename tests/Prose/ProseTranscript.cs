using Handbook.Diagnostics;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Tests.Prose;

/// <summary>Markdown in, exact text out: HTML, mistakes, or what was found.</summary>
internal static class ProseTranscript
{
    public static ProseOptions Usual { get; } = new(AllowRawHtml: false, SmartTypography: false);

    public static ProseDocument Parse(string text, ProseOptions? options = null) =>
        ProseParser.Parse(new SourceFile("a.md", text), 0, options ?? Usual, new DiagnosticBag());

    public static string Html(string text, ProseOptions? options = null) =>
        ProseHtml.Whole(Parse(text, options), Resolve).TrimEnd('\n');

    public static string Report(string text, ProseOptions? options = null)
    {
        var report = new DiagnosticBag();
        ProseParser.Parse(new SourceFile("a.md", text), 0, options ?? Usual, report);
        return string.Concat(report.ToSorted().Select(DiagnosticText.Format)).TrimEnd('\n');
    }

    /// <summary>One line for each mistake: line, column, code.</summary>
    public static string Codes(string text, ProseOptions? options = null)
    {
        var report = new DiagnosticBag();
        ProseParser.Parse(new SourceFile("a.md", text), 0, options ?? Usual, report);
        return string.Join('\n', report.ToSorted().Select(d => $"{d.Place.Start.Line}:{d.Place.Start.Column} {d.Rule.Code}"));
    }

    /// <summary>One line for each mention: place, form, target, fragment, whether it has its own words, and what stands at the place.</summary>
    public static string Mentions(ProseDocument document) => string.Join('\n', document.Mentions.Select(m =>
        $"{m.Place} {m.Form} '{m.Target}'{(m.Fragment is null ? string.Empty : $" #'{m.Fragment}'")}{(m.HasOwnText ? " own" : string.Empty)} <{m.Place.SourceText}>"));

    public static MentionTarget? Resolve(Mention mention) => mention.Target == "nowhere"
        ? null
        : new MentionTarget($"to/{mention.Target}{(mention.Fragment is null ? string.Empty : "#" + mention.Fragment)}", $"Title of {mention.Target}");
}
