using System.Collections.Immutable;

namespace Handbook.Text;

/// <summary>A text as readers see it, and where each of its characters stands in the file, so that any part of it can be pointed at.</summary>
internal sealed class PlacedText
{
    private readonly SourceFile file;
    private readonly ImmutableArray<int> offsets;

    /// <param name="file">Where it is written.</param>
    /// <param name="text">Without markup.</param>
    /// <param name="offsets">For each character of the text the offset in the file of what shows it.</param>
    public PlacedText(SourceFile file, string text, ImmutableArray<int> offsets)
    {
        this.file = file;
        this.offsets = offsets;
        Text = text;
    }

    public string Text { get; }

    /// <summary>
    /// A value of a data file. Quotes, escapes and line breaks stand in the file and not in the value; from where the two can no longer be
    /// matched, everything is at the start of the value.
    /// </summary>
    public static PlacedText Of(Located<string> value)
    {
        var (file, span) = (value.Place.File, value.Place.Span);
        var offsets = ImmutableArray.CreateBuilder<int>(value.Value.Length);
        var at = span.Start;
        foreach (var character in value.Value)
        {
            var found = Next(file.Text, at, span.End, character);
            offsets.Add(found < 0 ? span.Start : found);
            at = found < 0 ? span.End : found + 1;
        }

        return new PlacedText(file, value.Value, offsets.ToImmutable());
    }

    /// <summary>The place of a part of the text, markup inside it included.</summary>
    public Location At(int start, int length)
    {
        if (offsets.IsEmpty)
        {
            return file.At(0, 0);
        }

        var first = offsets[Math.Min(start, offsets.Length - 1)];
        var last = offsets[Math.Clamp(start + length - 1, 0, offsets.Length - 1)];
        return file.At(Math.Min(first, file.Text.Length), Math.Clamp(last - first + 1, 0, Math.Max(file.Text.Length - first, 0)));
    }

    public Location Whole => At(0, Text.Length);

    // Nothing but what YAML adds may be skipped; a letter that is not there means that the text was escaped.
    private static int Next(string source, int from, int end, char wanted)
    {
        for (var at = from; at < end; at++)
        {
            if (source[at] == wanted || (wanted == ' ' && source[at] is '\n' or '\r'))
            {
                return at;
            }

            if (!char.IsWhiteSpace(source[at]) && source[at] is not ('\'' or '"' or '\\' or '>' or '|' or '-'))
            {
                return -1;
            }
        }

        return -1;
    }
}
