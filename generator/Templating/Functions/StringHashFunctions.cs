using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Handbook.Templating.Shapes;

namespace Handbook.Templating.Functions;

/// <summary>Fingerprints of texts, as the small hexadecimal digits of their UTF-8 bytes.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language has these functions; pages hold nothing secret.")]
[SuppressMessage("Security", "CA5351", Justification = "The language has these functions; pages hold nothing secret.")]
internal static class StringHashFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        Hash("md5", MD5.HashData),
        Hash("sha1", SHA1.HashData),
        Hash("sha256", SHA256.HashData),
        Hash("sha512", SHA512.HashData),
        Keyed("hmac_sha1", HMACSHA1.HashData),
        Keyed("hmac_sha256", HMACSHA256.HashData),
        Keyed("hmac_sha512", HMACSHA512.HashData),
    ];

    private static Function Hash(string name, Func<byte[], byte[]> hash) => new($"string.{name}", [Parameter.Text("text")])
    {
        Result = _ => Shape.Text,
        Run = call => Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.Text(0)))),
    };

    private static Function Keyed(string name, Func<byte[], byte[], byte[]> hash) =>
        new($"string.{name}", [Parameter.Text("text"), Parameter.Text("secretKey")])
        {
            Result = _ => Shape.Text,
            Run = call => Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.Text(1)), Encoding.UTF8.GetBytes(call.Text(0)))),
        };
}
