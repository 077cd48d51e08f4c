namespace Handbook.Tests.Rules;

/// <summary>What matters in a document of docs/rules: headings, fenced blocks, and the line that names a file.</summary>
internal abstract record DocumentLine
{
    internal sealed record Heading(string Text) : DocumentLine;

    internal sealed record FileName(string Path) : DocumentLine;

    internal sealed record Block(string Section, string Language, string Text) : DocumentLine;

    public static IEnumerable<DocumentLine> Read(string[] lines)
    {
        var section = string.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[i][3..];
                yield return new Heading(section);
            }
            else if (lines[i].StartsWith("In `", StringComparison.Ordinal) || lines[i].StartsWith("Without `", StringComparison.Ordinal))
            {
                yield return new FileName(lines[i].Split('`')[1]);
            }
            else if (FenceOf(lines[i]) is { } fence)
            {
                var end = Array.FindIndex(lines, i + 1, l => l == fence);
                yield return new Block(section, lines[i][fence.Length..], string.Concat(lines[(i + 1)..end].Select(l => l + "\n")));
                i = end;
            }
        }
    }

    private static string? FenceOf(string line)
    {
        var length = line.TakeWhile(c => c == '`').Count();
        return length >= 3 ? new string('`', length) : null;
    }
}
