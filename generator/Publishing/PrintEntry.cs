namespace Handbook.Publishing;

/// <summary>A PDF of an earlier run: where it lies, its bytes, what it was made from, and how many pages it has.</summary>
/// <param name="Path">From the root of the output folder, with forward slashes.</param>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal.</param>
/// <param name="Fingerprint">SHA-256 of all that it was made from, in the same form.</param>
internal sealed record PrintEntry(string Path, string Hash, string Fingerprint, int Pages)
{
    private const int HashLength = 64;

    public override string ToString() => FormattableString.Invariant($"{Fingerprint} {Hash} {Pages} {Path}");

    /// <summary>Null when the line is none of this form.</summary>
    public static PrintEntry? Parse(string line) =>
        line.Split(' ', 4) is [var fingerprint, var hash, var pages, var path]
        && IsHash(fingerprint) && IsHash(hash) && OutputPath.IsSafe(path)
        && int.TryParse(pages, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count)
            ? new PrintEntry(path, hash, fingerprint, count)
            : null;

    private static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);
}
