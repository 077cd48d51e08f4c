using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Where the YAML of a Markdown file is, and where its body starts.</summary>
internal sealed record FrontMatter(TextSpan Yaml, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Null when the file has no front matter or never closes it, which has then been reported.</summary>
    public static FrontMatter? Find(SourceFile file, DiagnosticBag report)
    {
        if (file.LineText(1).TrimEnd() != Fence)
        {
            report.MissingFrontMatter(file.At(0, file.LineText(1).Length));
            return null;
        }

        for (var line = 2; line <= file.LineCount; line++)
        {
            if (file.LineText(line).TrimEnd() == Fence)
            {
                var yaml = TextSpan.FromBounds(file.StartOfLine(2), file.StartOfLine(line));
                var body = line < file.LineCount ? file.StartOfLine(line + 1) : file.Text.Length;
                return new FrontMatter(yaml, body);
            }
        }

        report.UnclosedFrontMatter(file.At(0, Fence.Length));
        return null;
    }
}
