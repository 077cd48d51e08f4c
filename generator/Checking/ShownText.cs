using System.Text;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>What a part of a page shows, and which texts it lacks.</summary>
internal sealed class ShownText
{
    // No text holds it and it is no white space, so it never disappears between two texts.
    private const char Boundary = '\u001E';

    private readonly StringBuilder shown = new();

    public bool IsEmpty { get; private set; } = true;

    /// <summary>Ends a run of text: what two paragraphs show does not read as one text.</summary>
    public void Separate()
    {
        if (shown.Length > 0 && shown[^1] != Boundary)
        {
            shown.Append(Boundary);
        }
    }

    /// <summary>White space of any kind and length counts as one blank, as it does for readers.</summary>
    public void Read(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                shown.Append(c);
                IsEmpty = false;
            }
            else if (shown.Length > 0 && shown[^1] is not (' ' or Boundary))
            {
                shown.Append(' ');
            }
        }
    }

    /// <summary>Whether a text is the whole of what stands between two boundaries.</summary>
    public bool HasRun(string text) => shown.ToString().Split(Boundary, StringSplitOptions.TrimEntries).Contains(string.Join(' ', Addresses.Words(text)), StringComparer.Ordinal);

    /// <summary>
    /// The expected texts that are not shown, in their order. Longer texts are looked for first and taken out where they are
    /// found, so that "a clot" is not taken as shown where only "a clot in the leg" is.
    /// </summary>
    public List<SafetyText> Missing(IReadOnlyCollection<SafetyText> expected)
    {
        var left = shown.ToString();
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in expected.Select(t => t.Text).Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length))
        {
            var without = left.Replace(string.Join(' ', Addresses.Words(text)), $"{Boundary}", StringComparison.Ordinal);
            if (without == left)
            {
                missing.Add(text);
            }

            left = without;
        }

        return [.. expected.Where(t => missing.Contains(t.Text)).DistinctBy(t => t.Text)];
    }
}
