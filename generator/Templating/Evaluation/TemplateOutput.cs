using System.Buffers;

namespace Handbook.Templating.Evaluation;

/// <summary>
/// What a template prints. The characters are in an array of the shared pool, which grows and is given back at the end. What is captured stands behind
/// what was printed before it, in the same array, until it is taken off again as a text.
/// </summary>
internal sealed class TemplateOutput : IDisposable
{
    // As large as most pages.
    private const int UsualSize = 32 * 1024;

    private char[] characters;
    private int start;
    private int end;

    /// <param name="size">How many characters it will probably hold.</param>
    public TemplateOutput(int size = UsualSize) => characters = ArrayPool<char>.Shared.Rent(size);

    /// <summary>Characters of the innermost capture, or of the page when nothing is captured.</summary>
    public int Length => end - start;

    /// <summary>Characters of the page and of all captures that are open.</summary>
    public int WholeLength => end;

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > characters.Length - end)
        {
            Grow(text.Length);
        }

        text.CopyTo(characters.AsSpan(end));
        end += text.Length;
    }

    /// <summary>What has been printed since it was that long. It must not be looked at after more is printed.</summary>
    public ReadOnlySpan<char> From(int length) => characters.AsSpan(start + length, end - start - length);

    /// <summary>Takes off again what has been printed since it was that long.</summary>
    public void CutTo(int length) => end = start + length;

    /// <summary>Turns aside what is printed from here on.</summary>
    /// <returns>What <see cref="EndCapture"/> needs to go back.</returns>
    public int BeginCapture()
    {
        var outer = start;
        start = end;
        return outer;
    }

    /// <summary>What has been printed since the capture began.</summary>
    public string EndCapture(int outer)
    {
        var captured = ToString();
        (start, end) = (outer, start);
        return captured;
    }

    public override string ToString() => new(characters, start, end - start);

    public void Dispose()
    {
        var returned = characters;
        (characters, start, end) = ([], 0, 0);
        if (returned.Length > 0)
        {
            ArrayPool<char>.Shared.Return(returned);
        }
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(end + more), (int)Math.Min(2L * characters.Length, Array.MaxLength)));
        characters.AsSpan(0, end).CopyTo(larger);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
    }
}
