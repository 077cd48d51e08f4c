namespace Handbook.Prose;

/// <summary>
/// What one page has used of the words of an index. Made anew for each page, whose parts are written in the order in which they are read.
/// </summary>
/// <param name="addressOf">Where a word is explained, as seen from the page.</param>
internal sealed class FirstUses(WordIndex index, Func<string, string> addressOf)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>What the page has used so far, in no particular order.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>Whether this is the first use of a word on the page; from now on it is not.</summary>
    public bool Take(string key) => seen.Add(key);

    public string AddressOf(string key) => addressOf(key);

    /// <summary>The words that a text uses first, from left to right; from now on they are used.</summary>
    /// <param name="isWhole">Whether a use stands alone with what is around the text.</param>
    public IEnumerable<WordUse> TakeFrom(string text, Func<WordUse, bool> isWhole) =>
        index.UsesIn(text).Where(use => isWhole(use) && Take(use.Key));
}
