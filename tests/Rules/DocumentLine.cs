namespace Handbook.Tests.Rules;

/// <summary>What matters in a document of docs/rules: headings, fenced blocks, and the line that names a file.</summary>
internal abstract record DocumentLine
{
    internal sealed record Heading(string Text) : DocumentLine;

    internal sealed record FileName(string Section, string Path) : DocumentLine;

    internal sealed record Block(string Section, string? Path, string Language, string Text) : DocumentLine;

    public static IEnumerable<DocumentLine> Read(string[] lines)
    {
        var section = string.Empty;
        string? path = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (section, path) = (lines[i][3..], null);
                yield return new Heading(section);
            }
            else if (lines[i].StartsWith("In `", StringComparison.Ordinal) || lines[i].StartsWith("Without `", StringComparison.Ordinal))
            {
                path = lines[i].Split('`')[1];
                yield return new FileName(section, path);
            }
            else if (FenceOf(lines[i]) is { } fence)
            {
                var end = Array.FindIndex(lines, i + 1, l => l == fence);
                yield return new Block(section, path, lines[i][fence.Length..], string.Concat(lines[(i + 1)..end].Select(l => l + "\n")));
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
