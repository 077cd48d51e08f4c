namespace Handbook.Tests.Browser;

/// <summary>Sentences that are hard to set: long words, hyphens, accents, other alphabets.</summary>
internal sealed class AwkwardWords(Dice dice)
{
    private static readonly string[] Everyday =
    [
        "roll", "slowly", "the", "ball", "over", "a", "sore", "spot", "and", "rest", "until", "it", "eases", "then", "breathe", "out", "of",
        "calf", "on", "your", "foot", "in", "to", "knee", "wall", "floor", "I", "(softly)", "15-30 seconds", "0-10", "well-tried", "MRI", "week,",
    ];

    private static readonly string[] Rare =
    [
        "Muskelschmerzen", "Gesäßmuskulatur", "Übungsgröße", "žluťoučký", "křížová", "łydka", "ścięgno", "gerilmiş", "yağmurluğu", "μυς", "γαστροκνήμιος",
        "мышца", "икроножная", "façade", "naïve", "e\u0301te\u0301", "side-to-side", "well-worn-in", "sternocleidomastoideus", "1½", "37°", "“quoted”",
        "it’s", "3 – 4", "rib — hip", "2×", "½-full", "AVAToWaYe", "TWAIN", "fifi", "office", "5\u00A0out\u00A0of\u00A010",
    ];

    private static readonly string[] Styled = ["**press here**", "[[soleus]]", "[[soleus|the deep calf muscle]]", "*gently*", "**Stop if it stings**", "[wall](../tools/wall.md)"];

    private static readonly string[] Syllables = ["ga", "stro", "cne", "mi", "us", "tri", "ceps", "su", "rae", "musk", "el", "ver", "span", "nung", "wil", "li"];

    /// <summary>One sentence of about so many words, with Markdown in it.</summary>
    public string Prose(int words) => Sentence(words, styled: true);

    /// <summary>The same as plain text that YAML takes as it is.</summary>
    public string Plain(int words) => Sentence(words, styled: false);

    /// <summary>At most so many characters of everyday words.</summary>
    public string Short(int characters)
    {
        var text = "Press";
        for (var word = dice.Of(Everyday); text.Length + word.Length + 2 < characters; word = dice.Of(Everyday))
        {
            text += " " + word;
        }

        return text + ".";
    }

    private string Sentence(int words, bool styled) => "Then " + string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(styled))) + ".";

    private string Word(bool styled) => dice.Below(40) switch
    {
        < 6 => dice.Of(Rare),
        < 8 when styled => dice.Of(Styled),
        8 => Long(),
        _ => dice.Of(Everyday),
    };

    private string Long()
    {
        var word = string.Empty;
        for (var length = 20 + dice.Below(41); word.Length < length;)
        {
            word += dice.Of(Syllables);
        }

        return word[..Math.Min(60, word.Length)];
    }
}
