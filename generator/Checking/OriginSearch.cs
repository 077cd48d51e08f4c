using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Finds where a mistake of a page is written, in its content or its template.</summary>
internal static class OriginSearch
{
    /// <summary>The value in its own attribute, or else as a word of its own; content before templates, and of these the handbook's own alone, if there are any.
    /// A sentence is looked for in content and own templates, and stands at the title when it is not found. Null when in neither.</summary>
    public static Location? Find(PageOrigin origin, Mistake mistake)
    {
        if (mistake.Written is not { } written)
        {
            return null;
        }

        if (mistake.IsSentence)
        {
            return origin.Own.Prepend(origin.Content).OfType<SourceFile>().Select(f => SentenceSearch.Find(f, written)).FirstOrDefault(p => p is not null) ?? origin.Title;
        }

        SourceFile?[] files = [origin.Content, .. origin.Own.Any() ? origin.Own : origin.Templates];
        var inAttribute = files.Select(f => InAttribute(f, mistake)).FirstOrDefault(p => p is not null);
        return inAttribute is not null || string.IsNullOrWhiteSpace(written)
            ? inAttribute
            : files.Select(f => AsWord(f, written)).FirstOrDefault(p => p is not null);
    }

    private static Location? InAttribute(SourceFile? file, Mistake mistake)
    {
        if (file is null || mistake.Attribute is null)
        {
            return null;
        }

        foreach (var spelling in Spellings(mistake.Written!))
        {
            foreach (var quote in "\"'")
            {
                var opening = $"{mistake.Attribute}={quote}";
                var at = WordAt(file.Text, $"{opening}{spelling}{quote}");
                if (at >= 0)
                {
                    return file.At(at + opening.Length, spelling.Length);
                }
            }
        }

        return null;
    }

    private static Location? AsWord(SourceFile? file, string written)
    {
        foreach (var spelling in file is null ? [] : Spellings(written))
        {
            var at = WordAt(file!.Text, spelling);
            if (at >= 0)
            {
                return file.At(at, spelling.Length);
            }
        }

        return null;
    }

    // Content links to other content by its file; markup writes & as an entity.
    private static IEnumerable<string> Spellings(string written)
    {
        yield return written;
        if (written.Contains(".html", StringComparison.Ordinal))
        {
            yield return written.Replace(".html", ".md", StringComparison.Ordinal);
        }

        if (written.Contains('&', StringComparison.Ordinal))
        {
            yield return written.Replace("&", "&amp;", StringComparison.Ordinal);
        }
    }

    // "side.html" is not found within "../waist-side.html", nor "#a" within "#a-b"; a full stop after an address may end a sentence.
    private static int WordAt(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            var startsFree = at == 0 || !Joins(word[0]) || !Joins(text[at - 1]);
            var endsFree = end == text.Length || !Joins(word[^1]) || !Joins(text[end]) || IsFullStopAt(text, end);
            if (startsFree && endsFree)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsFullStopAt(string text, int at) => text[at] == '.' && (at + 1 == text.Length || !Joins(text[at + 1]));

    private static bool Joins(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.' or '#' or '%' or '?' or '&';
}
