namespace Handbook.Text.Readability;

/// <summary>How hard a text is to read, by the Flesch-Kincaid formula.</summary>
internal sealed record ReadingGrade(int Sentences, int Words, int Syllables)
{
    private const double OfSentenceLength = 0.39;
    private const double OfWordLength = 11.8;
    private const double Offset = 15.59;

    /// <summary>The sentence with the highest grade of its own, among those long enough to be judged; null when none is.</summary>
    public string? Hardest { get; init; }

    /// <summary>The year of an American school in which the text is understood, to one decimal. 0 for a text without words.</summary>
    public double Grade => Words == 0 ? 0 : Math.Round(GradeOf(Sentences, Words, Syllables), 1, MidpointRounding.AwayFromZero);

    public static double GradeOf(int sentences, int words, int syllables) =>
        (OfSentenceLength * words / sentences) + (OfWordLength * syllables / words) - Offset;
}
