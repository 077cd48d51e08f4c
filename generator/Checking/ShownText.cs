using System.Text;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>What a part of a page shows, and which texts it lacks.</summary>
internal sealed class ShownText
{
    // No text holds it and it is no white space, so it never disappears between two texts.
    private const char Boundary = '\u001E';

    private readonly StringBuilder shown = new();
    private char last = Boundary;

    public bool IsEmpty { get; private set; } = true;

    /// <summary>Ends a run of text: what two paragraphs show does not read as one text.</summary>
    public void Separate()
    {
        if (last != Boundary)
        {
            Append(Boundary);
        }
    }

    /// <summary>White space of any kind and length counts as one blank, as it does for readers.</summary>
    public void Read(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                Append(c);
                IsEmpty = false;
            }
            else if (last is not (' ' or Boundary))
            {
                Append(' ');
            }
        }
    }

    /// <summary>The first of some texts that is the whole of what stands between two boundaries; null when none is.</summary>
    public string? FirstRunOf(IEnumerable<string> texts)
    {
        var runs = shown.ToString().Split(Boundary, StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        return texts.FirstOrDefault(t => runs.Contains(Normalised(t)));
    }

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
            var without = left.Replace(Normalised(text), $"{Boundary}", StringComparison.Ordinal);
            if (without == left)
            {
                missing.Add(text);
            }

            left = without;
        }

        return [.. expected.Where(t => missing.Contains(t.Text)).DistinctBy(t => t.Text)];
    }

    private static string Normalised(string text) => string.Join(' ', Addresses.Words(text));

    private void Append(char c)
    {
        shown.Append(c);
        last = c;
    }
}
