using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Linting;
using Handbook.Model;
using Handbook.Reading;

namespace Handbook.Tests.Linting;

/// <summary>Changes of the sample handbook in, findings of one rule out: a line each with place, what stands there, and message.</summary>
internal static class LintTranscript
{
    public static string Of(string code, params (string File, string Old, string New)[] changes)
    {
        using var handbook = new SampleHandbook();
        // All rules as they come, whatever the sample switches off.
        handbook.Replace("content/handbook.yml", "severity: {HB6009: off, HB6015: off, HB6023: off}", string.Empty);
        foreach (var (file, old, replacement) in changes)
        {
            handbook.Replace($"content/{file}", old, replacement);
        }

        return Of(code, handbook);
    }

    public static string Of(string code, SampleHandbook handbook) => string.Join('\n', Report(handbook).ToSorted()
        .Where(d => d.Rule.Code == code)
        .Select(d => $"{d.Place} <{d.Place.SourceText}> {d.Message}"))
        .Replace(handbook.Path(string.Empty), string.Empty, StringComparison.Ordinal);

    public static DiagnosticBag Report(SampleHandbook handbook)
    {
        var report = new DiagnosticBag();
        var catalog = ContentReader.Read(ContentFolder.Load(handbook.Path("content"), "content", report), report);
        ContentLinter.Lint(catalog, GraphLinker.Link(catalog, report), BuildDay.Of(catalog, chosen: null), report);
        return report;
    }
}
