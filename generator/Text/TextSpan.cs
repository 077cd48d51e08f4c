namespace Handbook.Text;

/// <summary>A stretch of UTF-16 units in a file's text: 0-based start, length that may be 0.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
