namespace Handbook.Tests;

/// <summary>What a test found on many pages, a line each.</summary>
internal static class Findings
{
    /// <summary>Fails with all of them: a comparison with nothing would show the first few letters.</summary>
    public static void None(string lines)
    {
        if (lines.Length > 0)
        {
            Assert.Fail(lines);
        }
    }
}
