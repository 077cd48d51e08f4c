using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Handbook.Printing;

/// <summary>Stands for all that a PDF is made from: when it is the same, so would the PDF be.</summary>
internal static class Fingerprint
{
    /// <summary>To be raised when the way of printing changes, so that every PDF is made again.</summary>
    private const int Format = 2;

    /// <param name="files">The files that the page may load, in a fixed order.</param>
    public static string Of(string pdfPath, string html, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Format} {pdfPath}")));
        Add(hash, Encoding.UTF8.GetBytes(html));
        foreach (var (path, bytes) in files)
        {
            Add(hash, Encoding.UTF8.GetBytes(path));
            Add(hash, bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // With its length before it, so that no part can be taken for the end of the one before.
    private static void Add(IncrementalHash hash, byte[] part)
    {
        hash.AppendData(BitConverter.GetBytes(part.LongLength));
        hash.AppendData(part);
    }
}
