namespace Handbook.Text.Readability;

/// <summary>
/// Counts the sentences, words and syllables of a text, block by block: a paragraph, a heading, an item of a list, a cell of a table. The end of
/// a block ends a sentence, whatever its last character is.
/// </summary>
/// <param name="easy">Names that count as one word of one syllable.</param>
internal sealed class ReadingCount(EasyNames easy)
{
    // Shorter ones are headings and items of lists, whose grade jumps with every syllable.
    private const int ShortestJudged = 8;

    private int sentences;
    private int words;
    private int syllables;
    private double hardestGrade = double.NegativeInfinity;
    private string? hardest;

    public ReadingGrade ToGrade() => new(sentences, words, syllables) { Hardest = hardest };

    /// <param name="text">Words are separated by any white space.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        var start = 0;
        var inSentence = new Tally();
        for (var at = WordSplit.Next(text, 0); at.Length > 0; at = WordSplit.Next(text, at.End))
        {
            if (inSentence.Words == 0)
            {
                start = at.Start;
            }

            var name = easy.LengthAt(text, at.Start);
            at = name > 0 ? new TextSpan(at.Start, name) : at;
            inSentence = inSentence.With(name > 0 ? 1 : Syllables.Of(text[at.Start..at.End]));
            if (SentenceEnds.After(text, at))
            {
                Close(text[start..WordSplit.EndOfToken(text, at.End)], inSentence);
                inSentence = default;
            }
        }

        if (inSentence.Words > 0)
        {
            Close(text[start..], inSentence);
        }
    }

    private void Close(ReadOnlySpan<char> sentence, Tally tally)
    {
        sentences++;
        words += tally.Words;
        syllables += tally.Syllables;
        var grade = ReadingGrade.GradeOf(1, tally.Words, tally.Syllables);
        if (tally.Words >= ShortestJudged && grade > hardestGrade)
        {
            hardestGrade = grade;
            hardest = WordSplit.OneSpaced(sentence);
        }
    }

    private readonly record struct Tally(int Words, int Syllables)
    {
        public Tally With(int more) => new(Words + 1, Syllables + more);
    }
}
