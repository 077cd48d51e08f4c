using System.Collections.Immutable;
using System.Text;

namespace Handbook.Planning.Sheets;

/// <summary>
/// Counts the lines of a paragraph as the engines break it: at spaces, and behind a hyphen between letters. Where engines differ, it takes the
/// fewer places to break at, so that it never counts a line too few.
/// </summary>
internal static class LineBreaker
{
    private const double MillimetresInAPoint = 25.4 / 72;

    // What engines lose by counting in fractions of a pixel.
    private const double Slack = 0.05;

    public static int CountLines(ImmutableArray<WordRun> runs, double width, double sizePt)
    {
        var em = sizePt * MillimetresInAPoint;
        var line = new Line((width - Slack) / em);
        foreach (var run in runs)
        {
            Add(run, line);
        }

        return line.Count;
    }

    /// <summary>The height of so many lines in millimetres.</summary>
    public static double HeightOf(int lines, PaperType type, double bodyPt) =>
        lines * type.SizeAt(bodyPt) * type.Leading * MillimetresInAPoint;

    private static void Add(WordRun run, Line line)
    {
        Rune before = default;
        foreach (var character in run.Text.EnumerateRunes())
        {
            if (character.Value is ' ' or '\n' or '\t' or '\r')
            {
                line.Space(AdvanceWidths.Of(new Rune(' '), run.IsBold));
            }
            else
            {
                if (before.Value == '-' && Rune.IsLetter(character) && line.LastLetterWasBeforeHyphen)
                {
                    line.MayBreak();
                }

                line.Letter(AdvanceWidths.Of(character, run.IsBold), isHyphen: character.Value == '-', isLetter: Rune.IsLetter(character));
            }

            before = character;
        }
    }

    /// <summary>The lines so far. Lengths are in em.</summary>
    private sealed class Line(double width)
    {
        private double filled;
        private double gap;
        private double word;
        private bool lastWasLetter;

        /// <summary>Whether the last hyphen stood behind a letter.</summary>
        public bool LastLetterWasBeforeHyphen { get; private set; }

        public int Count { get; private set; }

        public void Letter(double advance, bool isHyphen, bool isLetter)
        {
            if (Count == 0)
            {
                Count = 1;
            }

            LastLetterWasBeforeHyphen = isHyphen && lastWasLetter;
            lastWasLetter = isLetter;

            // A word that would not fit leaves the line; one that is longer than a line is cut.
            if (filled > 0 && filled + gap + word + advance > width)
            {
                Count++;
                (filled, gap) = (0, 0);
            }

            if (filled == 0 && word > 0 && word + advance > width)
            {
                Count++;
                word = 0;
            }

            word += advance;
        }

        public void Space(double advance)
        {
            // Several spaces are one.
            if (word > 0)
            {
                MayBreak();
            }

            lastWasLetter = false;
            gap = filled > 0 ? advance : 0;
        }

        public void MayBreak()
        {
            filled += gap + word;
            (gap, word) = (0, 0);
        }
    }
}
