using System.Text;
using System.Text.RegularExpressions;

namespace Handbook.Tests.Rendering.Qr;

/// <summary>
/// Reads a QR code of version 1 to 6 with error correction M out of its SVG, by ISO/IEC 18004: without camera, library or correction of errors, so a
/// single wrong module shows.
/// </summary>
internal static partial class QrReading
{
    private const int Quiet = 4;

    // Blocks and data bytes of a block with error correction M, by version; up to version 6 all blocks of one code are alike.
    private static readonly (int Blocks, int Data)[] Capacity = [(0, 0), (1, 16), (1, 28), (1, 44), (2, 32), (2, 43), (4, 27)];

    public static string TextOf(string svg)
    {
        var dark = Modules(svg);
        var size = dark.Length;
        var version = (size - 17) / 4;
        var bits = BitsOf(dark, version, MaskOf(dark));
        return TextOf(Joined(bits, Capacity[version]));
    }

    /// <summary>By row and column, without the quiet zone, which must be light.</summary>
    private static bool[][] Modules(string svg)
    {
        var side = int.Parse(Side().Match(svg).Groups[1].Value);
        var size = side - (2 * Quiet);
        var dark = Enumerable.Range(0, size).Select(_ => new bool[size]).ToArray();
        var (pen, row) = (0, 0);
        foreach (Match run in Run().Matches(svg))
        {
            if (run.Groups["row"].Success)
            {
                (pen, row) = (0, int.Parse(run.Groups["row"].Value));
            }

            pen += int.Parse(run.Groups["x"].Value);
            for (var end = pen + int.Parse(run.Groups["length"].Value); pen < end; pen++)
            {
                dark[row - Quiet][pen - Quiet] ^= true;
            }
        }

        return dark;
    }

    // The format bits beside the upper left finder: two for the correction, three for the mask, after their own mask is taken off.
    private static int MaskOf(bool[][] dark)
    {
        var format = Enumerable.Range(0, 5).Aggregate(0, (bits, x) => (bits << 1) | (dark[8][x] ? 1 : 0)) ^ 0b10101;
        Assert.Equal(0, format >> 3);
        return format & 0b111;
    }

    // Two columns at a time from the right, upwards, then downwards; the column of the timing pattern is no column.
    private static List<bool> BitsOf(bool[][] dark, int version, int mask)
    {
        var size = dark.Length;
        var bits = new List<bool>();
        var upwards = true;
        for (var right = size - 1; right > 0; right -= right == 8 ? 3 : 2)
        {
            for (var step = 0; step < size; step++)
            {
                var y = upwards ? size - 1 - step : step;
                bits.AddRange(new[] { right, right - 1 }.Where(x => !IsFixed(x, y, size, version)).Select(x => dark[y][x] ^ IsMasked(mask, y, x)));
            }

            upwards = !upwards;
        }

        return bits;
    }

    private static bool IsFixed(int x, int y, int size, int version)
    {
        var finder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
        var alignment = version > 1 && Math.Abs(x - (size - 7)) <= 2 && Math.Abs(y - (size - 7)) <= 2;
        return finder || alignment || x == 6 || y == 6;
    }

    private static bool IsMasked(int mask, int y, int x) => mask switch
    {
        0 => (y + x) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (y + x) % 3 == 0,
        4 => ((y / 2) + (x / 3)) % 2 == 0,
        5 => (y * x % 2) + (y * x % 3) == 0,
        6 => ((y * x % 2) + (y * x % 3)) % 2 == 0,
        _ => (((y + x) % 2) + (y * x % 3)) % 2 == 0,
    };

    // The blocks take turns, a byte each.
    private static byte[] Joined(List<bool> bits, (int Blocks, int Data) capacity)
    {
        var bytes = bits.Chunk(8).Where(b => b.Length == 8).Select(b => b.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0))).ToArray();
        return
        [
            .. from block in Enumerable.Range(0, capacity.Blocks)
               from at in Enumerable.Range(0, capacity.Data)
               select (byte)bytes[(at * capacity.Blocks) + block],
        ];
    }

    // Four bits say that bytes follow, eight how many.
    private static string TextOf(byte[] data)
    {
        int Half(int at) => at % 2 == 0 ? data[at / 2] >> 4 : data[at / 2] & 15;
        int Whole(int at) => (Half(at) << 4) | Half(at + 1);
        Assert.Equal(0b0100, Half(0));
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, Whole(1)).Select(i => (byte)Whole(3 + (2 * i)))]);
    }

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) \\1\"")]
    private static partial Regex Side();

    [GeneratedRegex("(?:M(?<x>[0-9]+) (?<row>[0-9]+)\\.5|m(?<x>[0-9]+) 0)h(?<length>[0-9]+)")]
    private static partial Regex Run();
}
