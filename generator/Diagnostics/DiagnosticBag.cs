using System.Collections.Concurrent;
using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>Collects the mistakes of one run. Stages may report from several threads; the order they come out in is fixed.</summary>
internal sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> items = new();
    private ImmutableDictionary<Rule, Severity?> chosen = SeverityChoices.None;

    public bool IsEmpty => items.IsEmpty;

    public int Count => items.Count;

    public bool HasErrors => items.Any(d => d.Severity == Severity.Error);

    /// <summary>
    /// From now on, what breaks these rules has the severity that the handbook chose, and with null is not kept. To be told before the stages
    /// that report such rules begin.
    /// </summary>
    public void Choose(ImmutableDictionary<Rule, Severity?> severities) => chosen = severities;

    public void Add(Rule rule, Location place, string message, string? help = null) =>
        Keep(new Diagnostic(rule, place, message) { Help = help });

    public void AddAll(DiagnosticBag others)
    {
        foreach (var item in others.items)
        {
            Keep(item);
        }
    }

    /// <summary>All findings, each once, by path, offset, code and message.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. items
            .OrderBy(d => d.Place.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Span.Start)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .DistinctBy(d => (d.Place.File.Path, d.Place.Span, d.Rule.Code, d.Message)),
    ];

    private void Keep(Diagnostic item)
    {
        if (!chosen.TryGetValue(item.Rule, out var severity))
        {
            items.Enqueue(item);
        }
        else if (severity is { } own)
        {
            items.Enqueue(item with { Severity = own });
        }
    }
}
