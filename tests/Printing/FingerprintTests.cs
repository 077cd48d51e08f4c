using Handbook.Printing;

namespace Handbook.Tests.Printing;

/// <summary>A fingerprint differs when anything that a PDF is made from does.</summary>
public class FingerprintTests
{
    [Fact]
    public void It_is_the_same_for_the_same_and_another_for_anything_else()
    {
        (string Path, byte[] Bytes)[] files = [("a.css", [1, 2]), ("b.svg", [3])];
        string[] others =
        [
            Fingerprint.Of("pdf/a4/x.pdf", "<p>", files),
            Fingerprint.Of("pdf/letter/x.pdf", "<p>", files),
            Fingerprint.Of("pdf/a4/x.pdf", "<q>", files),
            Fingerprint.Of("pdf/a4/x.pdf", "<p>", files[..1]),
            Fingerprint.Of("pdf/a4/x.pdf", "<p>", [("a.css", [1]), ("b.svg", [2, 3])]),
            Fingerprint.Of("pdf/a4/x.pdf", "<p>", [("a.cs", [1, 2]), ("sb.svg", [3])]),
        ];
        Assert.Equal(others.Length, others.Distinct().Count());
        Assert.Equal(others[0], Fingerprint.Of("pdf/a4/x.pdf", "<p>", files));
        Assert.Matches("^[0-9a-f]{64}$", others[0]);
    }
}
