namespace Handbook.Checking;

/// <summary>Looks for texts in what a page shows, runs of text set apart by <see cref="Boundary"/>.</summary>
internal static class ShownTexts
{
    /// <summary>No text holds it and it is no white space, so it never disappears between two texts.</summary>
    public const char Boundary = '\u001E';

    /// <summary>
    /// The expected texts that are not shown, in their order. Longer texts are looked for first and taken out where they are
    /// found, so that "a clot" is not taken as shown where only "a clot in the leg" is.
    /// </summary>
    public static List<string> Missing(string shown, IReadOnlyCollection<string> expected)
    {
        var left = Normalised(shown);
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in expected.Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length))
        {
            var without = left.Replace(Normalised(text), $"{Boundary}", StringComparison.Ordinal);
            if (without == left)
            {
                missing.Add(text);
            }

            left = without;
        }

        return [.. expected.Where(missing.Contains).Distinct(StringComparer.Ordinal)];
    }

    public static string Normalised(string text) => string.Join(' ', Addresses.Words(text));
}
