using System.Collections.Immutable;
using System.Text;

namespace Handbook.Text;

/// <summary>A text file as it was read: its path as shown to people, its text without byte order mark, and its lines.</summary>
internal sealed class SourceFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableArray<int> lineStarts;

    /// <param name="path">Relative to the folder the program was started in, with forward slashes.</param>
    /// <param name="text">The decoded text; a leading U+FEFF is dropped, so that column 1 is the first character.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        lineStarts = FindLineStarts(Text);
    }

    /// <summary>The file with these bytes.</summary>
    /// <exception cref="DecoderFallbackException">They are not UTF-8.</exception>
    public static SourceFile FromBytes(string path, byte[] bytes) => new(path, StrictUtf8.GetString(bytes));

    public string Path { get; }

    public string Text { get; }

    /// <summary>What people have to do before they can change the file; null for a file that is theirs already.</summary>
    public string? ToChange { get; init; }

    /// <summary>Whether the file has the text of one that is part of this program, wherever it is.</summary>
    public bool HasBuiltInText { get; init; }

    /// <summary>Whether the file is part of this program.</summary>
    public bool IsBuiltIn => ToChange is not null;

    public int LineCount => lineStarts.Length;

    /// <summary>The 1-based line and column of an offset. A column counts Unicode characters, not bytes or UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        var bounded = Math.Clamp(offset, 0, Text.Length);
        var index = lineStarts.BinarySearch(bounded);
        var line = index >= 0 ? index : ~index - 1;
        var column = 1;
        for (var i = lineStarts[line]; i < bounded; i++)
        {
            if (!char.IsLowSurrogate(Text[i]))
            {
                column++;
            }
        }

        return new LinePosition(line + 1, column);
    }

    /// <summary>Offset of the first character of a 1-based line.</summary>
    public int StartOfLine(int line) => lineStarts[line - 1];

    /// <summary>The text of a 1-based line, without its line break.</summary>
    public string LineText(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return Text[start..end];
    }

    public Location At(int start, int length) => new(this, new TextSpan(start, length));

    /// <summary>The file itself, where no place in its text is at fault, but its name or that it is there.</summary>
    public Location Whole => new SourceFile(Path, string.Empty) { ToChange = ToChange }.At(0, 0);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            var crlf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] == '\n' || (text[i] == '\r' && !crlf))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
