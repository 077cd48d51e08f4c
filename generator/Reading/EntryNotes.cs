using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>What gathers while one entry is read: its mistakes, its names, its texts, and every reference in it, also when the entry is faulty.</summary>
internal sealed class EntryNotes(DiagnosticBag report)
{
    private readonly List<string> names = [];
    private readonly List<WrittenReference> references = [];
    private readonly List<WrittenText> texts = [];

    public DiagnosticBag Report { get; } = report;

    public ImmutableArray<WrittenReference> References => [.. references];

    /// <summary>The title and the aliases, as far as they could be read.</summary>
    public ImmutableArray<string> Names => [.. names];

    public ImmutableArray<WrittenText> Texts => [.. texts];

    /// <summary>The key whose value is being read.</summary>
    public string Key { get; set; } = string.Empty;

    public void Say(Located<string> words) => texts.Add(new WrittenText(Key, words));

    public void Call(string name) => names.Add(name);

    public void Refer(EntryKind kind, Located<string> name) => references.Add(new WrittenReference(kind, name));
}
