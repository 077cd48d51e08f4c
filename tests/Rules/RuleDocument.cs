using System.Collections.Immutable;

namespace Handbook.Tests.Rules;

/// <summary>A document of docs/rules: explanation for people, and examples that are run as tests.</summary>
/// <param name="Code">Such as HB1012; the file's name and the first word of its heading.</param>
/// <param name="Title">The rest of the heading.</param>
internal sealed record RuleDocument(string Code, string Title, ImmutableArray<RuleExample> Examples)
{
    public static RuleDocument Parse(string path)
    {
        var lines = File.ReadAllLines(path);
        var heading = lines[0].TrimStart('#', ' ').Split(": ", 2);
        var examples = new List<RuleExample>();
        foreach (var line in DocumentLine.Read(lines))
        {
            Take(line, examples);
        }

        return new RuleDocument(heading[0], heading[1], [.. examples]);
    }

    private static void Take(DocumentLine line, List<RuleExample> examples)
    {
        switch (line)
        {
            case DocumentLine.Heading { Text: "Wrong" }:
                examples.Add(new RuleExample([]));
                break;
            case DocumentLine.FileName { Section: "Wrong" } file:
                examples[^1].Changes.Add(new FileChange(file.Path));
                break;
            case DocumentLine.Block { Section: "Wrong", Language: "text" } block:
                examples[^1] = examples[^1] with { Reported = block.Text };
                break;
            case DocumentLine.Block { Section: "Wrong" } block:
                examples[^1].Changes[^1] = examples[^1].Changes[^1] with { Wrong = block.Text };
                break;
            case DocumentLine.Block { Section: "Right" } block:
                TakeRight(block, examples[^1].Changes);
                break;
            default:
                break;
        }
    }

    // With several files, each block under Right names its own; with one file it need not.
    private static void TakeRight(DocumentLine.Block block, List<FileChange> changes)
    {
        var i = block.Path is null ? 0 : changes.FindIndex(c => c.File == block.Path);
        changes[i] = changes[i] with { Right = block.Text };
    }
}

/// <summary>One example: changes to files of the sample handbook, and what the build then reports.</summary>
internal sealed record RuleExample(List<FileChange> Changes)
{
    public string Reported { get; init; } = string.Empty;

    public void Break(SampleHandbook handbook)
    {
        foreach (var change in Changes)
        {
            change.Make(handbook);
        }
    }
}

/// <summary>
/// One change of a file. With both texts, the wrong one stands in for the right one; with only the wrong one, it is the
/// whole file; with neither, the file is removed.
/// </summary>
internal sealed record FileChange(string File)
{
    public string? Wrong { get; init; }

    public string? Right { get; init; }

    public void Make(SampleHandbook handbook)
    {
        if (Wrong is null)
        {
            handbook.Remove(File);
        }
        else if (Right is null)
        {
            handbook.Write(File, Wrong);
        }
        else
        {
            handbook.Replace(File, Right.TrimEnd('\n'), Wrong.TrimEnd('\n'));
        }
    }
}
