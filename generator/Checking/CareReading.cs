using System.Collections.Immutable;
using System.Text;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>Reads the elements with the attribute data-care, and compares them with what the page must show somewhere.</summary>
internal sealed class CareReading(ImmutableArray<string> expected)
{
    private readonly StringBuilder shown = new();

    /// <summary>Ends a run of text: what two paragraphs show does not read as one text.</summary>
    public void Separate() => shown.Append(ShownTexts.Boundary);

    public void Read(string text) => shown.Append(text);

    public IEnumerable<Mistake> Mistakes() =>
        ShownTexts.Missing(shown.ToString(), expected).Select(t => new Mistake(CheckingWordings.CareTextMissing, t));
}
