using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Handbook.Printing;

/// <summary>What is read and changed in the bytes of a PDF. Its dictionaries are plain text; only what they hold is compressed.</summary>
internal static class PdfBytes
{
    private const int DigitsOfDate = 8;
    private const int DigitsOfPart = 8;

    // A date in a PDF: D:20261122154718+00'00'
    private static readonly byte[][] Dates = [Encoding.ASCII.GetBytes("/CreationDate (D:"), Encoding.ASCII.GetBytes("/ModDate (D:")];
    private static readonly byte[] Midnight = Encoding.ASCII.GetBytes("000000+00'00'");
    private static readonly byte[] Part = Encoding.ASCII.GetBytes("(node");
    private static readonly byte[] TypeKey = Encoding.ASCII.GetBytes("/Type");
    private static readonly byte[] PageName = Encoding.ASCII.GetBytes("/Page");

    /// <summary>Puts midnight of a day in place of the time at which the browser made it. The length stays, since a PDF holds the places of its parts.</summary>
    /// <param name="day">As <c>2026-11-22</c>.</param>
    public static void SetDates(Span<byte> pdf, string day)
    {
        byte[] date = [.. Encoding.ASCII.GetBytes(day.Replace("-", string.Empty, StringComparison.Ordinal)), .. Midnight];
        foreach (var key in Dates)
        {
            var at = pdf.IndexOf(key);
            if (at >= 0 && IsDate(pdf[(at + key.Length)..], date.Length))
            {
                date.CopyTo(pdf[(at + key.Length)..]);
            }
        }
    }

    /// <summary>
    /// Counts the parts of a tagged PDF from 1, in the order of their numbers. The browser numbers them as it comes upon them while it loads a page,
    /// which is not the same each time; nothing but the order matters.
    /// </summary>
    public static void NumberParts(Span<byte> pdf)
    {
        var places = new List<(int At, int Number)>();
        for (var at = 0; pdf[at..].IndexOf(Part) is >= 0 and var step;)
        {
            at += step + Part.Length;
            if (pdf.Length > at + DigitsOfPart && pdf[at + DigitsOfPart] == ')' && Utf8Parser.TryParse(pdf.Slice(at, DigitsOfPart), out int number, out var read) && read == DigitsOfPart)
            {
                places.Add((at, number));
            }
        }

        var ranks = places.Select(p => p.Number).Distinct().Order().Select((number, rank) => (number, rank)).ToDictionary(r => r.number, r => r.rank + 1);
        foreach (var (at, number) in places)
        {
            _ = Utf8Formatter.TryFormat(ranks[number], pdf.Slice(at, DigitsOfPart), out _, new StandardFormat('D', DigitsOfPart));
        }
    }

    /// <summary>How many pages it has.</summary>
    public static int CountPages(ReadOnlySpan<byte> pdf)
    {
        var count = 0;
        for (var at = pdf.IndexOf(TypeKey); at >= 0; at = pdf.IndexOf(TypeKey))
        {
            pdf = pdf[(at + TypeKey.Length)..];
            var name = pdf.TrimStart((byte)' ');
            count += name.StartsWith(PageName) && (name.Length == PageName.Length || !char.IsAsciiLetter((char)name[PageName.Length])) ? 1 : 0;
        }

        return count;
    }

    private static bool IsDate(ReadOnlySpan<byte> text, int length) =>
        text.Length > length && text[length] == ')' && text[..DigitsOfDate].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
