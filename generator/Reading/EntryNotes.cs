using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>What gathers while one entry is read: its mistakes, its names, and every reference in it, also when the entry is faulty.</summary>
internal sealed class EntryNotes(DiagnosticBag report)
{
    private readonly List<string> names = [];
    private readonly List<WrittenReference> references = [];

    public DiagnosticBag Report { get; } = report;

    public ImmutableArray<WrittenReference> References => [.. references];

    /// <summary>The title and the aliases, as far as they could be read.</summary>
    public ImmutableArray<string> Names => [.. names];

    public void Call(string name) => names.Add(name);

    public void Refer(EntryKind kind, Located<string> name) => references.Add(new WrittenReference(kind, name));
}
