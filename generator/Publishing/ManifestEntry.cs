using System.Security.Cryptography;

namespace Handbook.Publishing;

/// <summary>A file by its path in the output folder and the SHA-256 of its bytes in lower-case hexadecimal.</summary>
internal sealed record ManifestEntry(string Path, string Hash)
{
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string HashOfFile(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
